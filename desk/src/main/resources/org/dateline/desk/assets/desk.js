// Keys for those who live in the desk. Every page works without this file.
"use strict";

(() => {
  const parts = [...document.querySelectorAll("nav a[data-key]")];
  const KEYS = [
    ["j", "next row or claim"],
    ["k", "the one before"],
    ["o", "open it"],
    ["/", "search"],
    ["n, p", "next page, page before"],
    ...(document.querySelector("[data-do], [data-undo]") ? [
      ["a", "accept the claim"],
      ["x", "reject it"],
      ["e", "edit it"],
      ["u", "undo the last decision"],
    ] : []),
    [`g then ${parts.map((part) => part.dataset.key).join(", ")}`, parts.map((part) => part.textContent).join(", ")],
    ["?", "this list"],
  ];
  let going = false;

  const rows = () => [...document.querySelectorAll("[data-rows] > tbody > tr, [data-row]")];

  function move(step) {
    const all = rows();
    if (all.length === 0) return;
    const now = all.findIndex((row) => row.classList.contains("current"));
    const next = Math.max(0, Math.min(all.length - 1, now < 0 ? (step > 0 ? 0 : all.length - 1) : now + step));
    all.forEach((row) => row.classList.remove("current"));
    all[next].classList.add("current");
    const link = target(all[next]);
    if (link) link.focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "nearest" });
  }

  const target = (row) => row.querySelector("a[data-open]") || row.querySelector("a");

  function open() {
    const row = document.querySelector(".current");
    const link = row && target(row);
    if (link) link.click();
  }

  function turn(rel) {
    const link = document.querySelector(`.pager a[rel="${rel}"]`);
    if (link) link.click();
  }

  function help() {
    const shown = document.querySelector("dialog.keys");
    if (shown) {
      shown.close();
      return;
    }
    const dialog = document.createElement("dialog");
    dialog.className = "keys";
    dialog.setAttribute("aria-label", "Keys");
    const head = document.createElement("h2");
    head.textContent = "Keys";
    const list = document.createElement("dl");
    for (const [key, words] of KEYS) {
      const term = document.createElement("dt");
      const name = document.createElement("kbd");
      name.textContent = key;
      term.append(name);
      const meaning = document.createElement("dd");
      meaning.textContent = words;
      list.append(term, meaning);
    }
    const done = document.createElement("button");
    done.textContent = "Close";
    done.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    dialog.append(head, list, done);
    document.body.append(dialog);
    dialog.showModal();
  }

  const ACTIONS = {
    j: () => move(1),
    k: () => move(-1),
    o: open,
    n: () => turn("next"),
    p: () => turn("prev"),
    "/": () => (document.querySelector("form:not([hidden]) #q") || document.getElementById("find")).focus(),
    "?": help,
    g: () => { going = true; },
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (typing && event.key === "Escape") typing.blur();
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (going) {
      going = false;
      const part = parts.find((each) => each.dataset.key === event.key);
      if (part) part.click();
      return;
    }
    const action = ACTIONS[event.key] || (window.deskKeys || {})[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });

  // Says that the ledger has changed since this page was made; only while somebody looks, for connections are few.
  const news = document.querySelector(".fresh");
  let stream = null;
  let changes = 0;

  function listen() {
    if (document.hidden && stream) {
      stream.close();
      stream = null;
    } else if (!document.hidden && !stream) {
      stream = new EventSource(`/api/changes/stream?since=${encodeURIComponent(news.dataset.since)}`);
      stream.addEventListener("change", (event) => {
        changes += 1;
        news.dataset.since = event.lastEventId;
        news.hidden = false;
        news.querySelector("a").textContent = changes === 1 ? "One claim has changed: show" : `${changes} claims have changed: show`;
      });
    }
  }

  if (news && "EventSource" in window) {
    document.addEventListener("visibilitychange", listen);
    window.addEventListener("pagehide", () => stream && stream.close());
    listen();
  }

  // On a small screen many filters wait behind a button; those in use are named by chips.
  const filters = document.querySelector("form.filters");
  if (filters && filters.querySelectorAll(".field").length > 4 && matchMedia("(max-width: 46rem)").matches) {
    const unfold = document.createElement("button");
    unfold.type = "button";
    unfold.className = "unfold";
    unfold.textContent = "Filters";
    const fold = (folded) => {
      filters.hidden = folded;
      unfold.setAttribute("aria-expanded", String(!folded));
    };
    unfold.addEventListener("click", () => fold(!filters.hidden));
    fold(true);
    filters.before(unfold);
  }

  // Empty fields make no part of an address.
  document.addEventListener("submit", (event) => {
    if (event.target.method === "post") return;
    for (const field of event.target.elements) {
      if (field.name && field.value === "") field.disabled = true;
    }
  });
  document.addEventListener("htmx:configRequest", (event) => {
    const sent = event.detail.parameters;
    for (const name of Object.keys(sent)) {
      if (sent[name] === "") delete sent[name];
    }
  });
})();

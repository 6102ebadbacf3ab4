// Keys for deciding down the queue; every form works without this file.
"use strict";

(() => {
  const PLACE = "dateline-review-row";

  const current = () => document.querySelector("tr.current") || document.querySelector(".verdict");

  function press(what) {
    const row = current();
    const button = row && row.querySelector(`button[data-do="${what}"]`);
    if (button) button.click();
  }

  window.deskKeys = {
    a: () => press("a"),
    x: () => press("x"),
    e: () => {
      const row = document.querySelector("tr.current");
      if (row) row.querySelector("a[data-open]").click();
      else if (document.getElementById("words")) document.getElementById("words").focus();
    },
    u: () => {
      const undo = document.querySelector("button[data-undo]");
      if (undo) undo.click();
    },
  };

  // The next page begins where this one was left.
  const rows = [...document.querySelectorAll(".queue > tbody > tr")];
  document.addEventListener("submit", () => {
    const at = rows.findIndex((row) => row.classList.contains("current"));
    if (at >= 0) sessionStorage.setItem(PLACE, String(at));
  });
  const left = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (left !== null && rows.length > 0) {
    const row = rows[Math.min(Number(left), rows.length - 1)];
    row.classList.add("current");
    row.querySelector("a[data-open]").focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }
})();

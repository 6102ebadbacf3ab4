// Draws reports around the texts that they hold, from the tables below: agency and text at left, outlets at right.
"use strict";

(() => {
  const drawing = document.querySelector(".lineage-drawing");
  if (!drawing) return;

  const GAP = 18;
  const tables = [...document.querySelectorAll("table.members")].map((table) => ({
    agencies: table.dataset.agencies,
    members: [...table.tBodies[0].rows].map((row) => ({
      id: row.dataset.report,
      type: row.dataset.type,
      day: row.cells[0].textContent,
      outlet: row.cells[1].textContent,
      title: row.cells[2].textContent,
      address: row.cells[2].querySelector("a").getAttribute("href"),
      tie: (row.querySelector(".tie .what") || { textContent: "" }).textContent,
      score: (row.querySelector(".tie .meta") || { textContent: "" }).textContent,
      wording: (row.querySelector(".made p:not(.change)") || { textContent: "" }).textContent,
      changes: [...row.querySelectorAll(".change")].map((change) => change.textContent),
    })),
  }));
  const across = [...document.querySelectorAll(".all-links li")].map((item) => ({
    one: item.dataset.one,
    other: item.dataset.other,
    type: item.dataset.type,
    score: item.dataset.score,
    words: item.querySelector(".what").textContent,
  })).filter((link) => link.type === "composite" || link.type === "cites");

  function draw() {
    drawing.replaceChildren();
    drawing.hidden = false;
    const width = drawing.clientWidth;
    const isWide = width > 760;
    const textX = isWide ? 150 : 12;
    const outletX = isWide ? Math.min(560, width * .46) : 64;
    const arcs = across.length > 0 ? (isWide ? 190 : 40) : 10;
    const room = width - outletX - arcs;
    let y = 10;
    const places = new Map();
    for (const text of tables) {
      text.top = y;
      for (const member of text.members) {
        member.lines = Math.max(2, isWide ? 2 : 2 + Math.min(3, member.changes.length));
        member.y = y + 12;
        places.set(member.id, member);
        y += isWide ? Math.max(56, 28 + 15 * Math.min(3, member.changes.length + (member.tie ? 1 : 0))) : 22 + member.lines * 17;
      }
      text.y = (text.members[0].y + text.members[text.members.length - 1].y) / 2;
      y += GAP;
    }
    const svg = d3.select(drawing).append("svg").attr("viewBox", `0 0 ${width} ${y}`).attr("height", y)
      .attr("role", "group").attr("aria-label", "The tables below, drawn");
    for (const text of tables) {
      if (text.members.length > 1) edges(svg, text, textX, outletX, isWide);
      for (const member of text.members) report(svg, member, outletX, room, isWide);
    }
    across.forEach((link, index) => arc(svg, link, places, outletX + room, index, isWide));
  }

  function edges(svg, text, textX, outletX, isWide) {
    for (const member of text.members) {
      const bend = isWide ? textX + 60 : textX + 22;
      svg.append("path").attr("class", `edge ${member.type}`)
        .attr("d", `M${textX},${text.y}C${bend},${text.y} ${textX + 10},${member.y} ${bend},${member.y}H${outletX - 12}`)
        .append("title").text(`${member.tie}, ${member.score}`);
      if (isWide) {
        const room = outletX - bend - 30;
        svg.append("text").attr("class", "label soft").attr("x", bend + 10).attr("y", member.y - 4).text(Words.fit(`${member.tie}, ${member.score}`, room, 6));
        member.changes.slice(0, 2).forEach((change, index) => {
          svg.append("text").attr("class", "label changed").attr("x", bend + 10).attr("y", member.y + 14 + index * 15).text(Words.fit(change, room, 6));
        });
        if (member.changes.length > 2) {
          svg.append("text").attr("class", "label soft").attr("x", bend + 10).attr("y", member.y + 44).text(`and ${member.changes.length - 2} more`);
        }
      }
    }
    svg.append("circle").attr("class", "node").attr("cx", textX).attr("cy", text.y).attr("r", 7);
    if (isWide) {
      svg.append("text").attr("class", "strong").attr("x", textX - 14).attr("y", text.y - 2).attr("text-anchor", "end").text(Words.fit(text.agencies || "one text", textX - 16));
      svg.append("text").attr("class", "soft").attr("x", textX - 14).attr("y", text.y + 14).attr("text-anchor", "end").text("one origin");
    }
  }

  function report(svg, member, x, room, isWide) {
    const link = svg.append("a").attr("href", member.address).attr("aria-label", `${member.outlet}, ${member.day}: ${member.title}`);
    link.append("title").text(`${member.outlet}, ${member.day}: ${member.title}. ${member.wording}`);
    link.append("rect").attr("class", "hit").attr("x", x - 6).attr("y", member.y - 13).attr("width", room).attr("height", 40);
    link.append("circle").attr("class", "node").attr("cx", x - 6).attr("cy", member.y).attr("r", 4);
    const name = link.append("text").attr("x", x + 6).attr("y", member.y + 4);
    name.append("tspan").attr("class", "strong").text(Words.fit(member.outlet, room - 90));
    name.append("tspan").attr("class", "soft").attr("dx", 8).text(member.day);
    link.append("text").attr("class", "serif").attr("x", x + 6).attr("y", member.y + 22).text(Words.fit(member.title, room - 24, 8));
    if (!isWide) {
      member.changes.slice(0, 3).forEach((change, index) => {
        svg.append("text").attr("class", "label changed").attr("x", x + 6).attr("y", member.y + 39 + index * 16).text(Words.fit(change, room - 12, 6));
      });
    }
  }

  /** From who is put together or cites to what stands behind it. */
  function arc(svg, link, places, x, index, isWide) {
    const from = places.get(link.one);
    const to = places.get(link.other);
    if (!from || !to) return;
    const out = x + 14 + (index % 6) * (isWide ? 14 : 5);
    svg.append("path").attr("class", `edge ${link.type}`).attr("d", `M${x},${from.y}H${out}V${to.y}H${x + 4}`)
      .append("title").text(`${link.words}, ${link.score} % sure`);
    svg.append("path").attr("class", "edge-head").attr("d", `M${x + 8},${to.y - 4}V${to.y + 4}L${x},${to.y}z`);
    if (isWide && across.length < 12) {
      svg.append("text").attr("class", "label soft").attr("x", out + 5).attr("y", (from.y + to.y) / 2 + 4 + (index % 3) * 14).text(`${link.type === "cites" ? "cites" : "put together"}, ${link.score} %`);
    }
  }

  draw();
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      draw();
    }
  });
})();

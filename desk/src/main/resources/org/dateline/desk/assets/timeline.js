// The timeline. Without this file the table below it says the same.
"use strict";

(() => {
  const { html } = Picture;
  const holder = document.getElementById("timeline");
  const PARTS = ["same", "facts", "table"];
  const load = Picture.loader("/api/timeline");
  const DAY = 86400000;
  const ROW = 24;
  const MOST_ROWS = 8;
  const STRIP = 46;
  const AXIS = 22;
  const at = (day) => Date.parse(day);
  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  let data = null;

  const note = html("div", { class: "brush-note" }, "", holder);
  html("p", { class: "meta", id: "brush-words" }, "Claims a day. Drag over the days to narrow this page and the others; the fields From and Until do the same.", note);
  const wider = html("button", { type: "button" }, "All days", note);
  const overview = html("div", {}, "", holder);
  html("a", { class: "skip", href: "#table" }, "Past the marks", holder);
  const picture = html("div", {}, "", holder);
  const reading = html("p", { class: "reading" }, "", holder);
  Picture.hatch();
  wider.addEventListener("click", () => setWindow("", ""));

  // All days, with the window brushed on them.
  function drawOverview(width) {
    overview.replaceChildren();
    if (data.days.length === 0) return;
    const first = at(data.days[0][0]);
    const last = at(data.days[data.days.length - 1][0]) + DAY;
    // Days long before all others would press these into a line.
    const all = d3.sum(data.days, (day) => day[1]);
    let sum = 0;
    const early = at(data.days.find((day) => (sum += day[1]) > all * 0.02)[0]);
    const start = Math.max(first, Math.min(early, data.first ? at(data.first) : early) - 2 * DAY);
    const x = d3.scaleUtc([start, last], [0, width]);
    const y = d3.scaleSqrt([0, d3.max(data.days, (day) => day[1])], [0, STRIP]);
    const svg = d3.select(overview).append("svg").attr("width", width).attr("height", STRIP + AXIS).attr("role", "img")
      .attr("aria-label", "Number of claims about each day");
    svg.append("g").selectAll("rect").data(data.days.filter((day) => at(day[0]) >= start)).join("rect")
      .attr("class", "days-before").attr("x", (day) => x(at(day[0])) + 0.2).attr("y", (day) => STRIP - y(day[1]))
      .attr("width", Math.max(0.8, x(start + DAY) - x(start) - 0.6)).attr("height", (day) => y(day[1]));
    svg.append("g").attr("transform", `translate(0,${STRIP})`).call(days(d3.axisBottom, x, width));
    const brush = d3.brushX().extent([[0, 0], [width, STRIP]]).keyModifiers(false).on("end", (event) => {
      if (!event.sourceEvent) return;
      if (!event.selection) {
        setWindow("", "");
        return;
      }
      const [from, until] = event.selection.map((px) => x.invert(px).getTime());
      setWindow(iso(Math.max(start, from + DAY / 4)), iso(Math.min(last - DAY, until - DAY / 4)));
    });
    const group = svg.append("g").attr("class", "brush").call(brush);
    const given = Picture.parameters();
    if (given.get("from") || given.get("until")) {
      const from = given.get("from") ? Math.max(start, at(given.get("from"))) : start;
      const until = given.get("until") ? Math.min(last, at(given.get("until")) + DAY) : last;
      if (from < until) group.call(brush.move, [x(from), x(until)]);
    }
  }

  /** Whole days only: finer ticks would repeat their day. */
  function days(draw, x, width) {
    const [from, until] = x.domain().map(Number);
    const count = Math.round((until - from) / DAY);
    const step = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / 70))));
    return draw(x).tickValues(d3.range(from, until, step * DAY).map((time) => new Date(time + DAY / 2)))
      .tickFormat(d3.utcFormat(count > 300 ? "%b %Y" : "%-d %b")).tickSizeOuter(0);
  }

  function setWindow(from, until) {
    const given = Picture.parameters();
    const put = (name, value) => (value ? given.set(name, value) : given.delete(name));
    put("from", from && until && until < from ? until : from);
    put("until", until);
    return show(given);
  }

  // Lanes: the best known marks first, each where there is room.
  function drawLanes(width) {
    picture.replaceChildren();
    if (!data.first || data.marks.length === 0) return;
    const narrow = width < 620;
    const left = narrow ? 0 : 170;
    const x = d3.scaleUtc([at(data.first), Math.max(at(data.last), at(data.first)) + DAY], [left, width]);
    const svg = d3.select(picture).append("svg").attr("width", width).attr("role", "group").attr("aria-label", "Marks in lanes");
    fade(svg);
    let top = AXIS + 6;
    svg.append("g").attr("transform", `translate(0,${AXIS})`).call(days(d3.axisTop, x, width - left));
    data.lanes.forEach((lane, index) => {
      const placed = pack(data.marks.filter((mark) => mark.lane === index), x);
      const rows = 1 + d3.max(placed.drawn, (each) => each.row) || 1;
      const head = narrow ? 20 : 4;
      const group = svg.append("g").attr("transform", `translate(0,${top})`);
      group.append("line").attr("class", "lane-line").attr("x1", 0).attr("x2", width);
      name(group, lane, placed.left, narrow);
      placed.drawn.forEach((each) => drawMark(group, each, head));
      top += Math.max(rows * ROW + head + 4, narrow ? 0 : 38);
    });
    svg.attr("height", top);
  }

  function name(group, lane, left, narrow) {
    const link = group.append("a").attr("href", lane.ledger);
    const short = Words.cut(lane.name, 22);
    link.append("title").text(lane.name);
    link.append("text").attr("class", "lane-name").attr("y", 16).text(short);
    group.append("text").attr("x", narrow ? 175 : 0).attr("y", narrow ? 16 : 31)
      .text(left > 0 ? `${lane.count}, ${left} not drawn` : String(lane.count));
  }

  function fade(svg) {
    const gradient = svg.append("defs").append("linearGradient").attr("id", "fade");
    [[0, "none"], [0.3, "most"], [0.7, "most"], [1, "none"]].forEach(([offset, kind]) =>
      gradient.append("stop").attr("offset", offset).attr("class", `fade-${kind}`));
  }

  /** Finds a row for each; marks of one day stand side by side within it. */
  function pack(marks, x) {
    const [start, end] = x.range();
    const rows = d3.range(MOST_ROWS).map(() => []);
    const drawn = [];
    let left = 0;
    for (const mark of marks) {
      const from = Math.max(start, x(at(mark.first)));
      const until = Math.min(end, x(at(mark.last) + DAY));
      const found = room(rows, from, until, mark.first === mark.last, end);
      if (found) drawn.push({ mark, from, until, ...found });
      else left += 1;
    }
    return { drawn, left };
  }

  function room(rows, from, until, oneDay, end) {
    for (let row = 0; row < rows.length; row++) {
      const steps = oneDay ? Math.max(1, Math.floor((until - from) / ROW)) : 1;
      for (let step = 0; step < steps; step++) {
        const middle = Math.min(end - ROW / 2, oneDay && steps > 1 ? from + ROW * (step + 0.5) : Math.max(from + ROW / 2, (from + until) / 2));
        const box = oneDay ? [middle - ROW / 2, middle + ROW / 2] : [Math.min(from, middle - ROW / 2), Math.max(until, middle + ROW / 2)];
        if (rows[row].every((other) => box[1] <= other[0] || box[0] >= other[1])) {
          rows[row].push(box);
          return { row, middle };
        }
      }
    }
    return null;
  }

  function drawMark(group, { mark, from, until, row, middle }, head) {
    const y = head + row * ROW + ROW / 2;
    const link = group.append("a").attr("href", mark.address).attr("aria-label", `${mark.text}. ${mark.side_label}, ${Picture.describe(mark)}${mark.disputed ? ", disputed" : ""}`);
    if (mark.first !== mark.last) {
      link.append("rect").attr("class", `span${mark.vague ? " vague" : ""}${mark.disputed ? " disputed" : ""}`)
        .attr("x", from + 1).attr("y", y - 2.5).attr("width", Math.max(1, until - from - 2)).attr("height", 5);
    }
    const scale = Math.min(11, Picture.radius(mark.origins));
    link.append("path").attr("d", Picture.SHAPES[mark.side].d).attr("class", Picture.classes(mark.side, mark.disputed))
      .attr("transform", `translate(${middle},${y}) scale(${scale.toFixed(2)})`);
    link.append("rect").attr("class", "target").attr("x", middle - ROW / 2).attr("y", y - ROW / 2).attr("width", ROW).attr("height", ROW);
    link.append("title").text(mark.text);
    link.on("mouseenter focus", () => read(mark));
  }

  function read(mark) {
    reading.replaceChildren();
    html("span", { dir: "auto" }, mark.text, reading);
    html("span", { class: "meta" }, ` ${mark.side_label} · ${mark.kind} · ${Picture.describe(mark)}${mark.disputed ? " · disputed" : ""}`, reading);
  }

  // All together.
  function draw() {
    const width = Math.max(280, holder.clientWidth);
    drawOverview(width);
    drawLanes(width);
    const given = Picture.parameters();
    wider.hidden = !given.get("from") && !given.get("until");
    reading.textContent = data.marks.length > 0 ? "Point at a mark, or go to it with Tab, to read what it stands for." : "";
  }

  async function show(given) {
    const followed = Picture.follow(given, PARTS, false);
    const fresh = await load(Picture.parameters());
    if (fresh) {
      data = fresh;
      draw();
    }
    await followed;
  }

  async function start() {
    document.documentElement.classList.add("pictured");
    data = await load(Picture.parameters());
    draw();
    holder.dataset.ready = "yes";
    let waiting = 0;
    let width = holder.clientWidth;
    new ResizeObserver(() => {
      if (holder.clientWidth === width) return;
      width = holder.clientWidth;
      clearTimeout(waiting);
      waiting = setTimeout(draw, 150);
    }).observe(holder);
  }

  window.addEventListener("popstate", () => location.reload());
  start();
})();

// The timeline. Without this file the table below it says the same.
"use strict";

(() => {
  const { html } = Picture;
  const holder = document.getElementById("timeline");
  const PARTS = ["same", "facts", "table"];
  const load = Picture.loader("/api/timeline");
  const { DAY, time: at } = Days;
  const ROW = 24;
  const MOST_ROWS = 8;
  const STRIP = 46;
  const AXIS = 22;
  const NAMES = 170;
  const NARROW = 620;
  const LONGEST = 31 * DAY;
  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  let data = null;

  const note = html("div", { class: "brush-note" }, "", holder);
  html("p", { class: "meta", id: "brush-words" }, "Drag over the days to narrow this page and the others; the fields From and Until do the same.", note);
  const wider = html("button", { type: "button" }, "All days", note);
  const overview = html("div", {}, "", holder);
  html("a", { class: "skip", href: "#table" }, "Past the marks", holder);
  const picture = html("div", {}, "", holder);
  const reading = html("p", { class: "reading" }, "", holder);
  Picture.hatch();
  wider.addEventListener("click", () => setWindow("", ""));

  const isBrushed = () => ["from", "until"].some((name) => Picture.parameters().get(name));
  const leftOf = (width) => (width < NARROW ? 0 : NAMES);

  /** The days of the lanes. */
  function laneScale(width) {
    const from = at(data.first);
    const until = Math.max(at(data.last), from) + DAY;
    const busy = data.marks.map((mark) => [Math.max(from, at(mark.first)), at(mark.last) + DAY])
      .filter(([first, last]) => last - first <= LONGEST && last > from);
    return Days.scale(from, until, leftOf(width), width, busy);
  }

  /** All days, where the lanes show a part of them; else the same days as they. */
  function stripScale(width) {
    if (!isBrushed() && data.first) return laneScale(width);
    const until = at(data.days[data.days.length - 1][0]) + DAY;
    // Days long before all others would press these into a line.
    const all = d3.sum(data.days, (day) => day[1]);
    let sum = 0;
    const early = at(data.days.find((day) => (sum += day[1]) > all * 0.05)[0]);
    const from = Math.max(at(data.days[0][0]), Math.min(early, data.first ? at(data.first) : early));
    return Days.scale(Math.min(from, until - DAY), until, leftOf(width), width, data.days.map((day) => [at(day[0]), at(day[0]) + DAY]));
  }

  // All days, with the window brushed on them.
  function drawOverview(width) {
    overview.replaceChildren();
    if (data.days.length === 0) return;
    const x = stripScale(width);
    const start = x.domain()[0].getTime();
    const last = x.domain()[x.domain().length - 1].getTime();
    const left = leftOf(width);
    const y = d3.scaleSqrt([0, d3.max(data.days, (day) => day[1])], [0, STRIP]);
    const svg = d3.select(overview).append("svg").attr("width", width).attr("height", STRIP + AXIS).attr("role", "img")
      .attr("aria-label", "Number of claims about each day");
    svg.append("g").selectAll("rect").data(data.days.filter((day) => at(day[0]) >= start && at(day[0]) < last)).join("rect")
      .attr("class", "days-before").attr("x", (day) => x(at(day[0])) + 0.2).attr("y", (day) => STRIP - y(day[1]))
      .attr("width", (day) => Math.max(0.8, x(at(day[0]) + DAY) - x(at(day[0])) - 0.6)).attr("height", (day) => y(day[1]));
    Days.axis(svg.append("g").attr("transform", `translate(0,${STRIP})`), x, true);
    if (left > 0) svg.append("text").attr("class", "lane-name").attr("y", STRIP).text("Claims a day");
    const brush = d3.brushX().extent([[left, 0], [width, STRIP]]).keyModifiers(false).on("end", (event) => {
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
    const narrow = width < NARROW;
    const x = laneScale(width);
    const svg = d3.select(picture).append("svg").attr("width", width).attr("role", "group").attr("aria-label", "Marks in lanes");
    fade(svg);
    const grid = svg.append("g");
    let top = 6;
    // The strip above has the same days, unless a window was chosen on it.
    if (isBrushed()) {
      top += AXIS;
      Days.axis(svg.append("g").attr("transform", `translate(0,${AXIS})`), x, false);
    }
    const first = top;
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
    for (const border of Days.borders(x)) grid.append("line").attr("class", "day-line").attr("x1", border).attr("x2", border).attr("y1", first).attr("y2", top);
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
    const [start, end] = d3.extent(x.range());
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

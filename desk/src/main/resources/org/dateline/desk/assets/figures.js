// Draws each table of counts: one line a count, source by source, or over time. The table stays the whole truth.
"use strict";

(() => {
  const ROW = 26;
  const LEAST_WIDTH = 200;
  // As wide as a square of that size, and flat.
  const DASH = {
    draw(path, size) {
      const half = Math.sqrt(size) * 0.62;
      path.rect(-half, -half / 3, 2 * half, (2 * half) / 3);
    },
  };
  const SHAPES = {
    "government": d3.symbolTriangle,
    "armed-group": d3.symbolSquare,
    "observer": d3.symbolCircle,
    "witness": d3.symbolDiamond2,
    "other-voice": d3.symbolDiamond2,
    "press": d3.symbolCircle,
    "own-voice": DASH,
  };
  const HOLLOW = ["other-voice", "press"];

  function read(table) {
    return [...table.tBodies[0].rows].map((row, index) => {
      const link = row.querySelector("a[data-open]");
      const number = (value) => (value === "" ? null : Number(value));
      return {
        index,
        day: row.dataset.day ? new Date(row.dataset.day + "T00:00:00Z") : null,
        dayWords: row.cells[0].textContent,
        source: row.cells[1].querySelector("bdi").textContent,
        shape: row.dataset.shape,
        words: link.textContent,
        over: row.cells[4].textContent.trim(),
        range: row.cells[3].textContent,
        least: Number(row.dataset.least),
        greatest: number(row.dataset.greatest),
        best: number(row.dataset.best),
        address: link.getAttribute("href"),
      };
    });
  }

  function readLinks(measure) {
    return [...document.querySelectorAll(`ol[data-links="${measure}"] > li`)].map((item) => ({
      number: item.dataset.number,
      id: item.id,
      one: Number(item.dataset.one),
      other: Number(item.dataset.other),
      against: item.dataset.type === "contradicts" || item.dataset.type === "denies",
      words: item.querySelector(".verb").lastChild.textContent.trim(),
      reason: item.querySelector(".reason").textContent,
    }));
  }

  const top = (count) => (count.greatest === null ? count.least : count.greatest);

  /** From nothing, unless small counts would vanish beside large ones. */
  function values(counts) {
    const most = d3.max(counts, top) || 1;
    const positive = counts.map((count) => count.least).filter((value) => value > 0);
    const isLogarithmic = most > 60 * (d3.min(positive) || most);
    const scale = isLogarithmic ? d3.scaleSymlog().constant(1) : d3.scaleLinear();
    return { scale: scale.domain([0, most]), isLogarithmic, most };
  }

  function ticks(value, room) {
    if (!value.isLogarithmic) return value.scale.ticks(Math.max(2, Math.floor(room / 90)));
    const all = [0, 1];
    for (let power = 10; power <= value.most; power *= 10) all.push(power);
    return all.length * 55 > room ? all.filter((tick, index) => index % 2 === 0) : all;
  }

  function symbol(group, count, x, y) {
    group.append("path")
      .attr("class", HOLLOW.includes(count.shape) ? "symbol hollow" : "symbol")
      .attr("d", d3.symbol(SHAPES[count.shape] || d3.symbolCircle, 85)())
      .attr("transform", `translate(${x},${y})`);
  }

  function label(count) {
    return `${count.source}, ${count.dayWords}: ${count.words}${count.over ? ", " + count.over : ""}`;
  }

  function bySource(drawing, counts, links) {
    const width = drawing.clientWidth;
    const isWide = width > 620;
    const left = isWide ? Math.min(330, width * .3) : 74;
    const against = links.filter((link) => link.against && link.one >= 0);
    const right = 60 + against.length * 14;
    const lines = [];
    let y = 26;
    let source = null;
    for (const count of counts) {
      if (count.source !== source) {
        source = count.source;
        y += 8;
        lines.push({ source, shape: count.shape, y });
        y += 22;
      }
      count.y = y + ROW / 2;
      y += ROW;
    }
    const value = values(counts);
    const x = value.scale.range([left + 14, width - right]);
    const svg = d3.select(drawing).append("svg").attr("viewBox", `0 0 ${width} ${y + 8}`).attr("height", y + 8);

    const axis = svg.append("g");
    for (const tick of ticks(value, width - right - left)) {
      axis.append("line").attr("class", "hairline").attr("x1", x(tick)).attr("x2", x(tick)).attr("y1", 18).attr("y2", y);
      axis.append("text").attr("class", "soft").attr("x", x(tick)).attr("y", 12).attr("text-anchor", "middle").text(tick.toLocaleString("en"));
    }
    if (value.isLogarithmic) axis.append("text").attr("class", "soft").attr("x", 0).attr("y", 12).text(isWide ? "each step ten times the last" : "× 10 a step");
    for (const line of lines) {
      const group = svg.append("g");
      group.append("line").attr("class", "hairline").attr("x1", 0).attr("x2", width).attr("y1", line.y - 2).attr("y2", line.y - 2);
      symbol(group, line, 8, line.y + 11);
      group.append("text").attr("class", "source").attr("x", 22).attr("y", line.y + 16).text(Words.fit(line.source, width - 30));
    }

    for (const count of counts) {
      const row = svg.append("a").attr("href", count.address).attr("aria-label", label(count));
      row.append("title").text(label(count));
      row.append("rect").attr("class", "hit").attr("x", 0).attr("y", count.y - ROW / 2 + 1).attr("width", width - right + 50).attr("height", ROW - 2);
      row.append("text").attr("class", "soft").attr("x", 0).attr("y", count.y + 4).text(isWide ? count.dayWords : count.dayWords.replace(/ \d{4}$/, ""));
      if (isWide) row.append("text").attr("x", 92).attr("y", count.y + 4).text(Words.fit(count.words, left - 96));
      const end = mark(row, count, x);
      const isLate = end > width - right - 20;
      row.append("text").attr("class", "figure").attr("x", isLate ? x(count.least) - 12 : end + 8).attr("y", count.y + 4)
        .attr("text-anchor", isLate ? "end" : "start").text(count.range);
    }
    for (const link of links.filter((each) => !each.against)) {
      const [earlier, later] = [counts[link.other], counts[link.one]];
      // What follows the count of another source is told below only: many lines across would hide the counts.
      if (later && earlier.source === later.source) then(svg, x(earlier.best ?? earlier.least), earlier.y, x(later.best ?? later.least), later.y, link);
    }
    against.forEach((link, index) => bracket(svg, counts[link.one], counts[link.other], width - right + 52 + index * 14, link, x));
    for (const link of links.filter((each) => each.one < 0 && each.other >= 0)) denied(svg, counts[link.other], width - right + 44, link);
  }

  /** A range as a bar with its ends, an open one with an arrow; what is stated, as the source's shape. Gives its right end. */
  function mark(row, count, x) {
    const from = x(count.least);
    let end = from + 8;
    if (count.greatest === null) {
      row.append("line").attr("class", "open").attr("x1", from).attr("x2", from + 30).attr("y1", count.y).attr("y2", count.y);
      row.append("path").attr("class", "head").attr("d", `M${from + 26},${count.y - 4}l5,4l-5,4`);
      end = from + 32;
    } else if (count.greatest > count.least) {
      const to = x(count.greatest);
      row.append("line").attr("class", "bar").attr("x1", from).attr("x2", to).attr("y1", count.y).attr("y2", count.y);
      for (const at of [from, to]) row.append("line").attr("class", "cap").attr("x1", at).attr("x2", at).attr("y1", count.y - 6).attr("y2", count.y + 6);
      end = to + 4;
    }
    const stated = count.best ?? (count.greatest === count.least ? count.least : null);
    if (stated !== null) symbol(row, count, x(stated), count.y);
    else if (count.greatest === null) row.append("line").attr("class", "cap").attr("x1", from).attr("x2", from).attr("y1", count.y - 6).attr("y2", count.y + 6);
    return end;
  }

  function then(marks, x1, y1, x2, y2, link) {
    const group = marks.append("g");
    group.append("title").text(`${link.words}: ${link.reason}`);
    const down = y2 > y1 ? 1 : -1;
    group.append("path").attr("class", "then").attr("d", `M${x1},${y1 + 8 * down}C${x1},${(y1 + y2) / 2} ${x2},${(y1 + y2) / 2} ${x2},${y2 - 9 * down}`);
    number(marks, (x1 + x2) / 2 + 14, (y1 + y2) / 2, link, " calm");
    group.append("path").attr("class", "then-head").attr("d", `M${x2 - 4},${y2 - 14 * down}L${x2 + 4},${y2 - 14 * down}L${x2},${y2 - 7 * down}z`);
  }

  function number(svg, x, y, link, calm = "") {
    const anchor = svg.append("a").attr("href", `#${link.id}`).attr("aria-label", `${link.words}, why`);
    anchor.append("title").text(`${link.words}: ${link.reason}`);
    anchor.append("rect").attr("class", "hit").attr("x", x - 12).attr("y", y - 12).attr("width", 24).attr("height", 24);
    anchor.append("circle").attr("class", "disc" + calm).attr("cx", x).attr("cy", y).attr("r", 9);
    anchor.append("text").attr("class", "number" + calm).attr("x", x).attr("y", y + 4).text(link.number);
  }

  function bracket(svg, one, other, at, link, x) {
    const y1 = Math.min(one.y, other.y);
    const y2 = Math.max(one.y, other.y);
    svg.append("path").attr("class", "against").attr("d", `M${at - 8},${y1}H${at}V${y2}H${at - 8}`);
    for (const count of [one, other]) {
      svg.append("circle").attr("class", "against-dot").attr("cx", x(count.best ?? count.least)).attr("cy", count.y).attr("r", 10);
    }
    number(svg, at, (y1 + y2) / 2, link);
  }

  function denied(svg, count, at, link) {
    svg.append("path").attr("class", "against").attr("d", `M${at - 24},${count.y - 5}l10,10m0,-10l-10,10`);
    number(svg, at, count.y, link);
  }

  function draw(drawing) {
    const counts = read(document.getElementById(drawing.dataset.table));
    const links = readLinks(drawing.dataset.measure);
    drawing.replaceChildren();
    // Nothing can be drawn in a window without a width.
    if (drawing.clientWidth < LEAST_WIDTH) return;
    bySource(drawing, counts, links);
    const svg = drawing.querySelector("svg");
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", `${drawing.dataset.name}: the table below, drawn`);
  }

  const drawings = [...document.querySelectorAll(".drawing[data-table]")];
  function drawAll() {
    for (const drawing of drawings) {
      drawing.hidden = false;
      draw(drawing);
    }
  }
  drawAll();
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      drawAll();
    }
  });
})();

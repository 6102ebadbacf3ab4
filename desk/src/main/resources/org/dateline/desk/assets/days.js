// Scales of days. Long stretches that nothing lies in are cut short, and what is left keeps its room.
"use strict";

const Days = (() => {
  const DAY = 86400000;
  const CUT = 26;
  const MARGIN = 3 * DAY;
  const LEAST_CUT = 21 * DAY;
  const MOST_CUTS = 6;
  const LABEL = 74;
  const MOST_OF_DAYS = 120;
  const MOST_OF_MONTHS = 6 * 366;
  const time = (day) => Date.parse(day);

  /** What nothing lies in, longest first. */
  function empty(from, until, busy) {
    const gaps = [];
    let free = from - MARGIN;
    for (const [start, end] of [...busy, [until + MARGIN, until + MARGIN]].sort((one, other) => one[0] - other[0])) {
      const gap = [Math.max(from + DAY, free + MARGIN), start - MARGIN];
      if (gap[1] > gap[0]) gaps.push(gap);
      free = Math.max(free, end);
    }
    return gaps.sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
  }

  /** What is cut out: long in itself, and much of what would be left; in its order. */
  function cuts(from, until, busy) {
    let left = until - from;
    const all = [];
    for (const gap of empty(from, until, busy)) {
      const length = gap[1] - gap[0];
      if (length < LEAST_CUT || length < left / 8 || all.length === MOST_CUTS) break;
      all.push(gap);
      left -= length;
    }
    return all.sort((one, other) => one[0] - other[0]);
  }

  /** From days to pixels; busy are the stretches of time that must be seen. */
  function scale(from, until, left, right, busy) {
    const pieces = [];
    let start = from;
    for (const cut of cuts(from, until, busy)) {
      pieces.push({ from: start, until: whole(cut[0]) });
      start = whole(cut[1]);
    }
    pieces.push({ from: start, until });
    const shown = pieces.reduce((sum, piece) => sum + piece.until - piece.from, 0);
    const room = right - left - CUT * (pieces.length - 1);
    let x = left;
    for (const piece of pieces) {
      piece.left = x;
      piece.right = x + (room * (piece.until - piece.from)) / shown;
      x = piece.right + CUT;
    }
    const of = d3.scaleUtc(pieces.flatMap((piece) => [piece.from, piece.until]), pieces.flatMap((piece) => [piece.left, piece.right]));
    return Object.assign(of, { pieces });
  }

  const whole = (moment) => Math.round(moment / DAY) * DAY;

  /** Days, months or years, none of them twice. */
  function ticks(piece) {
    const count = Math.round((piece.until - piece.from) / DAY);
    const most = Math.max(1, Math.floor((piece.right - piece.left) / LABEL));
    if (count <= MOST_OF_DAYS) {
      const step = Math.max(1, Math.ceil(count / most));
      return d3.range(piece.from, piece.until, step * DAY).map((day) => ({ at: day + DAY / 2, words: d3.utcFormat("%-d %b")(day) }));
    }
    const years = count > MOST_OF_MONTHS;
    const step = Math.max(1, Math.ceil(count / (years ? 365.25 : 30.4) / most));
    const all = (years ? d3.utcYear : d3.utcMonth).range(piece.from, piece.until);
    return all.filter((start, index) => index % step === 0).map((start) => ({ at: start.getTime(), words: d3.utcFormat(years ? "%Y" : "%b %Y")(start) }));
  }

  /** Draws an axis; where days are left out it is broken, and says the year anew. */
  function axis(group, x, below) {
    const down = below ? 1 : -1;
    const line = (x1, y1, x2, y2) => group.append("line").attr("class", "axis-line").attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2);
    let said = -LABEL;
    x.pieces.forEach((piece, index) => {
      line(piece.left, 0, piece.right, 0);
      const all = ticks(piece);
      all.forEach((tick, at) => {
        const isBare = x.pieces.length > 1 && at === 0 && !/\d{4}$/.test(tick.words);
        line(x(tick.at), 0, x(tick.at), 5 * down);
        if (x(tick.at) - said < LABEL * 0.7) return;
        said = x(tick.at);
        const label = group.append("text").attr("y", below ? 17 : -8).attr("text-anchor", "middle")
          .text(isBare ? `${tick.words} ’${String(new Date(tick.at).getUTCFullYear()).slice(2)}` : tick.words);
        // Near an edge the words are moved, not cut.
        const half = label.node().getComputedTextLength() / 2;
        label.attr("x", Math.max(half, Math.min(x.range()[x.range().length - 1] - half, said)));
      });
      if (index > 0) {
        const middle = piece.left - CUT / 2;
        for (const dx of [-3, 3]) line(middle + dx - 3, 5, middle + dx + 3, -5);
        const days = Math.round((piece.from - x.pieces[index - 1].until) / DAY);
        group.append("rect").attr("class", "cut").attr("x", middle - CUT / 2).attr("y", -8).attr("width", CUT).attr("height", 16)
          .append("title").text(`${days.toLocaleString("en")} days left out`);
      }
    });
  }

  /** Where one day ends and the next begins, if that can be told apart. */
  function borders(x) {
    return x.pieces.flatMap((piece) => {
      const days = Math.round((piece.until - piece.from) / DAY);
      const each = (piece.right - piece.left) / days < 24 ? 0 : DAY;
      return each ? d3.range(piece.from, piece.until + 1, DAY).map((day) => x(day)) : [piece.left, piece.right];
    });
  }

  return { DAY, time, scale, axis, borders };
})();

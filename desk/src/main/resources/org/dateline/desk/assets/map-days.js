// The days of the map, one after the other.
"use strict";

const MapDays = (() => {
  const { svg, html } = Picture;
  const STEP = 1100;
  const MOST_DAYS = 400;
  const DAY = 86400000;
  const LONGEST_GAP = 21 * DAY;

  /** Puts the slider on the page; tells of a day passed on the way, and of one that is to stay. */
  function on(moved, chosen) {
    const slider = { days: [], timer: 0 };

    function bar() {
      const box = html("div", { class: "days-bar" });
      slider.play = html("button", { type: "button" }, "Play days", box);
      const track = html("div", { class: "track" }, "", box);
      slider.chart = svg("svg", { preserveAspectRatio: "none", "aria-hidden": "true" }, track);
      const label = html("label", { for: "day-slider", class: "unseen" }, "Day", track);
      label.htmlFor = "day-slider";
      slider.input = html("input", { type: "range", id: "day-slider", min: "0", step: "1" }, "", track);
      slider.output = html("output", { for: "day-slider" }, "", box);
      document.getElementById("days-nav").before(box);
      slider.input.addEventListener("input", () => setDay(Number(slider.input.value), true));
      slider.input.addEventListener("change", () => setDay(Number(slider.input.value), false));
      slider.play.addEventListener("click", () => (slider.timer ? stop() : play()));
    }

    /** Position 0 is all days; the others are the days from the first to the last that a claim is about, without long gaps. */
    function set(counts) {
      slider.counts = new Map(counts);
      const days = [];
      if (counts.length > 0) {
        const first = early(counts);
        for (const [day] of counts.filter((count) => count[0] >= first)) {
          const end = Date.parse(day);
          const next = days.length > 0 ? days[days.length - 1] + DAY : end;
          for (let each = end - next > LONGEST_GAP ? end : next; each <= end; each += DAY) days.push(each);
        }
      }
      slider.days = ["", ...days.slice(-MOST_DAYS).map((day) => new Date(day).toISOString().slice(0, 10))];
      slider.input.max = String(slider.days.length - 1);
      slider.chart.replaceChildren();
      slider.chart.setAttribute("viewBox", `0 0 ${slider.days.length} 20`);
      const greatest = Math.max(1, ...counts.map((count) => count[1]));
      slider.days.forEach((day, at) => {
        const height = (20 * Math.sqrt(slider.counts.get(day) || 0)) / Math.sqrt(greatest);
        if (height > 0) svg("rect", { x: at + 0.1, y: 20 - height, width: 0.8, height }, slider.chart);
      });
      say();
    }

    /** The day before which hardly a claim is: what lies further back makes the slider no longer. */
    function early(counts) {
      const all = counts.reduce((sum, count) => sum + count[1], 0);
      let sum = 0;
      return counts.find((count) => (sum += count[1]) > all * 0.05)[0];
    }

    const longDay = (day) =>
      new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

    function say() {
      const day = Picture.parameters().get("day") || "";
      slider.input.value = String(Math.max(0, slider.days.indexOf(day)));
      const words = day ? longDay(day) : "all days";
      slider.output.textContent = words;
      slider.input.setAttribute("aria-valuetext", words);
    }

    async function setDay(position, moving) {
      const given = Picture.parameters();
      if (position > 0) given.set("day", slider.days[position]);
      else given.delete("day");
      if (moving) {
        history.replaceState(null, "", Picture.address(location.pathname, given) + location.hash);
        say();
        await moved();
      } else {
        await chosen(given);
      }
    }

    /** Days that no claim is about are passed over. */
    function next(position) {
      for (let at = position + 1; at < slider.days.length; at++) {
        if (slider.counts.has(slider.days[at])) return at;
      }
      return -1;
    }

    function play() {
      slider.play.textContent = "Stop";
      const advance = async () => {
        const at = next(Number(slider.input.value));
        if (at < 0) {
          stop();
          return;
        }
        await setDay(at, true);
        if (slider.timer) slider.timer = setTimeout(advance, STEP);
      };
      if (next(Number(slider.input.value)) < 0) slider.input.value = "0";
      slider.timer = setTimeout(advance, 0);
    }

    function stop() {
      clearTimeout(slider.timer);
      slider.timer = 0;
      slider.play.textContent = "Play days";
      setDay(Number(slider.input.value), false);
    }

    bar();
    return { set, say };
  }

  return { on };
})();

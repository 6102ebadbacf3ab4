// The map. Without this file the table below it says the same.
"use strict";

(() => {
  const { svg, html } = Picture;
  const holder = document.getElementById("map");
  const PARTS = ["same", "facts", "tray", "table", "days-nav"];
  const LARGEST_NAMES = 70;
  const COUNTRIES_UNTIL = 6;
  const SETTLEMENTS_FROM = 5;
  const STEP = 1100;
  const MOST_DAYS = 400;

  const map = L.map(holder, {
    zoomControl: true, attributionControl: false, minZoom: 2, maxZoom: 10, zoomSnap: 0.5, maxBounds: [[-85, -400], [85, 400]],
    zoomAnimation: !Picture.still(), fadeAnimation: !Picture.still(), markerZoomAnimation: !Picture.still(),
    renderer: L.svg({ padding: 0.4 }),
  });
  L.control.scale({ imperial: false }).addTo(map);
  // Below the tiles, if the user named a server of them.
  map.createPane("base").style.zIndex = 190;
  map.createPane("names").style.zIndex = 380;
  const base = L.svg({ pane: "base", padding: 0.4 });
  const areas = L.layerGroup().addTo(map);
  const leaders = L.layerGroup().addTo(map);
  const marks = L.layerGroup().addTo(map);
  const names = L.layerGroup().addTo(map);
  if (holder.dataset.tiles) L.tileLayer(holder.dataset.tiles, { maxZoom: 10 }).addTo(map);
  const load = Picture.loader("/api/map");
  let data = null;
  let signs = [];
  let drawnArea = null;
  Picture.hatch();

  // The base map.
  function line(numbers) {
    const points = [];
    let x = 0;
    let y = 0;
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i];
      y += numbers[i + 1];
      points.push([y / 100, x / 100]);
    }
    return points;
  }

  async function drawBase() {
    const assets = new URL(document.querySelector("script[src$='/map.js']").src).pathname.replace("map.js", "");
    const land = await (await fetch(`${assets}land.json`)).json();
    L.polygon(land.land.map((rings) => rings.map(line)), { renderer: base, className: "land", interactive: false }).addTo(map);
    L.polyline(land.borders.map(line), { renderer: base, className: "borders", interactive: false }).addTo(map);
  }

  // Names, the greatest first, where there is room.
  async function drawNames() {
    const bounds = map.getBounds();
    const area = [
      Math.max(-90, bounds.getSouth()), Math.max(-180, bounds.getWest()),
      Math.min(90, bounds.getNorth()), Math.min(180, bounds.getEast()),
    ];
    if (area[1] >= area[3]) return;
    const query = `area=${area.map((degrees) => degrees.toFixed(3)).join(",")}`;
    const zoom = map.getZoom();
    const wanted = [];
    if (zoom <= COUNTRIES_UNTIL) wanted.push(["country", `${query}&countries=yes&limit=60`]);
    if (zoom >= SETTLEMENTS_FROM) wanted.push(["town", `${query}&limit=${LARGEST_NAMES}`]);
    const found = [];
    for (const [style, asked] of wanted) {
      const answer = await fetch(`/api/map/names?${asked}`);
      if (!answer.ok) return;
      for (const [name, lat, lon] of (await answer.json()).names) found.push({ style, name, lat, lon });
    }
    if (!map.getBounds().equals(bounds)) return;
    names.clearLayers();
    const taken = occupied();
    const own = data.spots.filter((spot) => spot.located === "point")
      .map((spot) => ({ style: "town own", name: spot.name, lat: spot.lat, lon: spot.lon }));
    const named = new Set(own.map((spot) => spot.name));
    for (const each of own) place(each, taken);
    for (const each of found) if (!named.has(each.name)) place(each, taken);
  }

  /** Where signs stand no name may stand. */
  function occupied() {
    const boxes = [];
    marks.eachLayer((marker) => {
      boxes.push(Signs.box(map.latLngToContainerPoint(marker.getLatLng()), marker.options.icon.options.iconSize));
    });
    return boxes;
  }

  function place({ style, name, lat, lon }, taken) {
    const at = map.latLngToContainerPoint([lat, lon]);
    const width = name.length * (style === "country" ? 8.5 : 6.2) + 8;
    const sides = style === "country" ? [[0, 0]] : [[0, 17], [0, -17], [0, 24], [0, -24], [width / 2 + 12, 0], [-width / 2 - 12, 0]];
    for (const [dx, dy] of sides) {
      const box = Signs.box(at, [width, 16], [dx, dy]);
      if (!Signs.isFree(box, taken)) continue;
      taken.push(box);
      const label = html("span", { dir: "auto" }, name);
      const icon = L.divIcon({ html: label, className: `name-of ${style}`, iconSize: [width, 16], iconAnchor: [width / 2 - dx, 8 - dy] });
      L.marker([lat, lon], { icon, pane: "names", interactive: false, keyboard: false }).addTo(names);
      if (style === "town") L.circleMarker([lat, lon], { radius: 1.7, className: "town-dot", interactive: false, renderer: base, pane: "base" }).addTo(names);
      return;
    }
  }

  // What is said to have happened where.
  function draw() {
    marks.clearLayers();
    areas.clearLayers();
    signs = [];
    const control = data.marks === "control";
    [...data.spots].reverse().forEach((spot, rank) => drawSpot(spot, rank, control));
    signs.reverse();
    spread();
  }

  function spread() {
    leaders.clearLayers();
    for (const [at, to] of Signs.spread(map, signs)) {
      L.polyline([at, to], { className: "leader", interactive: false }).addTo(leaders);
      L.circleMarker(at, { radius: 2, className: "leader", interactive: false }).addTo(leaders);
    }
  }

  const rim = (spot) => [Math.min(84, spot.lat + spot.radius_km / 111.2), spot.lon];

  function drawSpot(spot, rank, control) {
    const isArea = spot.located === "area";
    const at = isArea ? rim(spot) : [spot.lat, spot.lon];
    if (isArea) {
      L.circle([spot.lat, spot.lon], {
        radius: spot.radius_km * 1000, className: `area${spot.disputed ? " disputed" : ""}`, interactive: false,
      }).addTo(areas);
    }
    const marker = L.marker(at, { icon: icon(spot, isArea, control), zIndexOffset: rank * 10, riseOnHover: true, keyboard: true });
    marker.bindPopup(() => list(spot, control), { maxWidth: 340, minWidth: 240, autoPanPadding: [20, 20] });
    marker.on("add", () => {
      const element = marker.getElement();
      element.setAttribute("aria-label", `${spot.name}: ${spot.count} ${noun(spot.count, control)}`);
      element.title = spot.name;
    });
    marker.addTo(marks);
    signs.push({ marker, at });
  }

  const noun = (count, control) =>
    (control ? "voice" : data.marks === "claims" ? "claim" : "event") + (count === 1 ? "" : "s");

  function icon(spot, isArea, control) {
    const row = html("span", { class: `signs${isArea ? " of-area" : ""}${control ? " of-control" : ""}${spot.disputed ? " disputed" : ""}` });
    let width = control ? 8 : 2;
    let height = 24;
    for (const each of spot.signs) {
      const image = Picture.sign(each.side, control ? 1 : each.origins, each.disputed);
      row.append(image);
      width += Number(image.getAttribute("width"));
      height = Math.max(height, Number(image.getAttribute("height")));
    }
    if (spot.count > spot.signs.length) {
      html("span", { class: "how-many" }, String(spot.count), row);
      width += 4 + 7 * String(spot.count).length;
    }
    const size = [Math.max(24, width), height + (control ? 4 : 0)];
    return L.divIcon({ html: row, className: "spot", iconSize: size, iconAnchor: [size[0] / 2, size[1] / 2], popupAnchor: [0, -size[1] / 2] });
  }

  function list(spot, control) {
    const box = html("div", { class: "spot-list" });
    html("h3", { dir: "auto" }, spot.name, box);
    html("p", { class: "meta" }, spot.placing, box);
    const all = html("ul", {}, "", box);
    for (const mark of spot.marks) {
      const entry = html("li", {}, "", all);
      entry.append(Picture.sign(mark.side, 1, mark.disputed));
      const words = html("div", {}, "", entry);
      html("a", { href: mark.address, dir: "auto" }, mark.text, words);
      html("p", { class: "meta" }, [mark.side_label, control ? mark.days : Picture.describe(mark)].filter(Boolean).join(" · "), words);
      if (mark.disputed) html("span", { class: "mark loud" }, control ? "contested" : "disputed", words);
    }
    const more = spot.count - spot.marks.length;
    html("a", { href: spot.ledger, class: "more" }, more > 0 ? `${more} more, and all claims that name it` : "All claims that name it", box);
    return box;
  }

  map.on("popupopen", (event) => {
    const link = event.popup.getElement().querySelector("a[href]:not(.leaflet-popup-close-button)");
    if (link) link.focus({ preventScroll: true });
  });
  map.on("popupclose", (event) => {
    const source = event.popup._source;
    if (source && source.getElement() && !document.activeElement.closest(".filters")) source.getElement().focus({ preventScroll: true });
  });

  // What is in sight goes into the address; without it, most of what is said.
  function readSight() {
    const found = /^#at=(-?[\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(location.hash);
    if (!found) return false;
    map.setView([Number(found[2]), Number(found[3])], Number(found[1]));
    return true;
  }

  function fit() {
    const points = data.spots.flatMap((spot) => Array(Math.min(20, spot.count)).fill([spot.lat, spot.lon]));
    if (points.length === 0) {
      map.setView([25, 20], 2.5);
      return;
    }
    const between = (axis) => {
      const sorted = points.map((point) => point[axis]).sort((one, other) => one - other);
      return [sorted[Math.floor(sorted.length * 0.06)], sorted[Math.ceil(sorted.length * 0.94) - 1]];
    };
    const [south, north] = between(0);
    const [west, east] = between(1);
    map.fitBounds([[south, west], [north, east]], { padding: [40, 40], maxZoom: 8, animate: false });
  }

  map.on("zoomend", spread);
  map.on("moveend", () => {
    const at = map.getCenter();
    history.replaceState(null, "", `${location.pathname}${location.search}#at=${map.getZoom()}/${at.lat.toFixed(3)}/${at.lng.toFixed(3)}`);
    drawNames();
  });

  // An area, drawn or typed.
  function drawArea() {
    if (drawnArea) drawnArea.remove();
    drawnArea = null;
    const area = (Picture.parameters().get("area") || "").split(",").map(Number);
    if (area.length !== 4 || area.some(Number.isNaN)) return;
    const east = area[3] < area[1] ? area[3] + 360 : area[3];
    drawnArea = L.rectangle([[area[0], area[1]], [area[2], east]], { className: "chosen-area", interactive: false }).addTo(map);
  }

  async function setArea(bounds) {
    const given = Picture.parameters();
    const wrap = (degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180;
    given.set("area", [bounds.getSouth(), wrap(bounds.getWest()), bounds.getNorth(), wrap(bounds.getEast())].map((degrees) => degrees.toFixed(2)).join(","));
    await show(given);
  }

  function tools() {
    const bar = html("div", { class: "map-tools" });
    const pencil = html("button", { type: "button", "aria-pressed": "false" }, "Draw an area", bar);
    const sight = html("button", { type: "button" }, "Take what is in sight", bar);
    pencil.addEventListener("click", () => arm(pencil.getAttribute("aria-pressed") !== "true"));
    sight.addEventListener("click", () => setArea(map.getBounds()));
    holder.before(bar);

    let start = null;
    let drawn = null;
    function arm(on) {
      pencil.setAttribute("aria-pressed", String(on));
      holder.classList.toggle("drawing", on);
      if (on) map.dragging.disable();
      else map.dragging.enable();
    }
    const at = (event) => map.mouseEventToLatLng(event);
    holder.addEventListener("pointerdown", (event) => {
      if (!holder.classList.contains("drawing") || event.target.closest(".leaflet-control")) return;
      event.preventDefault();
      holder.setPointerCapture(event.pointerId);
      start = at(event);
      drawn = L.rectangle([start, start], { className: "chosen-area", interactive: false }).addTo(map);
    });
    holder.addEventListener("pointermove", (event) => { if (start) drawn.setBounds([start, at(event)]); });
    holder.addEventListener("pointerup", (event) => {
      if (!start) return;
      const bounds = L.latLngBounds(start, at(event));
      start = null;
      drawn.remove();
      arm(false);
      if (bounds.getNorth() - bounds.getSouth() > 0.01) setArea(bounds);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      arm(false);
      map.closePopup();
    });
  }

  // Days, one after the other.
  const slider = { days: [], timer: 0 };

  function daysBar() {
    const bar = html("div", { class: "days-bar" });
    slider.play = html("button", { type: "button" }, "Play days", bar);
    const track = html("div", { class: "track" }, "", bar);
    slider.chart = svg("svg", { preserveAspectRatio: "none", "aria-hidden": "true" }, track);
    const label = html("label", { for: "day-slider", class: "unseen" }, "Day", track);
    label.htmlFor = "day-slider";
    slider.input = html("input", { type: "range", id: "day-slider", min: "0", step: "1" }, "", track);
    slider.output = html("output", { for: "day-slider" }, "", bar);
    document.getElementById("days-nav").before(bar);
    slider.input.addEventListener("input", () => setDay(Number(slider.input.value), true));
    slider.input.addEventListener("change", () => setDay(Number(slider.input.value), false));
    slider.play.addEventListener("click", () => (slider.timer ? stop() : play()));
  }

  /** Position 0 is all days; the others are the days from the first to the last that a claim is about. */
  function setDays(counts) {
    slider.days = [""];
    slider.counts = new Map(counts);
    if (counts.length > 0) {
      const last = Date.parse(counts[counts.length - 1][0]);
      let day = Math.max(Date.parse(early(counts)), last - MOST_DAYS * 86400000);
      for (; day <= last; day += 86400000) slider.days.push(new Date(day).toISOString().slice(0, 10));
    }
    slider.input.max = String(slider.days.length - 1);
    slider.chart.replaceChildren();
    slider.chart.setAttribute("viewBox", `0 0 ${slider.days.length} 20`);
    const greatest = Math.max(1, ...counts.map((count) => count[1]));
    slider.days.forEach((day, at) => {
      const height = (20 * Math.sqrt(slider.counts.get(day) || 0)) / Math.sqrt(greatest);
      if (height > 0) svg("rect", { x: at + 0.1, y: 20 - height, width: 0.8, height }, slider.chart);
    });
    sayDay();
  }

  /** The day before which hardly a claim is: what lies further back makes the slider no longer. */
  function early(counts) {
    const all = counts.reduce((sum, count) => sum + count[1], 0);
    let sum = 0;
    return counts.find((count) => (sum += count[1]) > all * 0.05)[0];
  }

  const longDay = (day) =>
    new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

  function sayDay() {
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
      sayDay();
      await reload();
    } else {
      await show(given, true);
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

  // All together.
  async function reload() {
    const fresh = await load(Picture.parameters());
    if (!fresh) return false;
    data = fresh;
    draw();
    drawNames();
    return true;
  }

  async function show(given, replace) {
    const followed = Picture.follow(given, PARTS, replace);
    await reload();
    drawArea();
    sayDay();
    await followed;
  }

  async function start() {
    tools();
    daysBar();
    document.documentElement.classList.add("pictured");
    data = await load(Picture.parameters());
    setDays(data.days);
    if (!readSight()) fit();
    draw();
    drawArea();
    drawNames();
    holder.dataset.ready = "yes";
    await drawBase();
  }

  window.addEventListener("popstate", () => location.reload());
  start();
})();

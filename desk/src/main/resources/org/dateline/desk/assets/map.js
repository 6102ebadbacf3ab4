// The map. Without this file the table below it says the same.
"use strict";

(() => {
  const { html } = Picture;
  const holder = document.getElementById("map");
  const PARTS = ["same", "facts", "tray", "table", "days-nav"];

  const EDGE = 6;
  const MOST_NUDGE = 40;

  const map = L.map(holder, {
    zoomControl: true, attributionControl: false, minZoom: 2, maxZoom: 10, zoomSnap: 0.5, maxBounds: [[-85, -400], [85, 400]],
    zoomAnimation: !Picture.still(), fadeAnimation: !Picture.still(), markerZoomAnimation: !Picture.still(),
    renderer: L.svg({ padding: 0.4 }),
  });
  L.control.scale({ imperial: false }).addTo(map);
  const base = MapBase.under(map);
  const areas = L.layerGroup().addTo(map);
  const leaders = L.layerGroup().addTo(map);
  const marks = L.layerGroup().addTo(map);
  if (holder.dataset.tiles) L.tileLayer(holder.dataset.tiles, { maxZoom: 10 }).addTo(map);
  const load = Picture.loader("/api/map");
  let data = null;
  let signs = [];
  Picture.hatch();

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
    // Signs stand beside their places, and want room there.
    const size = map.getSize();
    map.fitBounds([[south, west], [north, east]], { paddingTopLeft: [40, Math.min(70, size.y / 8)], paddingBottomRight: [40, 20], maxZoom: 8, animate: false });
  }

  /** Moves the map a little, so that no sign is cut by its upper or its right edge. */
  function nudge() {
    const over = [0, 0];
    for (const { marker } of signs) {
      const [, top, right, bottom] = Signs.box(map.latLngToContainerPoint(marker.getLatLng()), marker.options.icon.options.iconSize);
      const wide = right - map.getSize().x;
      if (bottom > 0 && top < EDGE) over[1] = Math.min(over[1], top - EDGE);
      if (wide > -EDGE && wide < MOST_NUDGE) over[0] = Math.max(over[0], wide + EDGE);
    }
    if (over[0] !== 0 || over[1] !== 0) map.panBy(over, { animate: false });
  }

  map.on("zoomend", spread);
  map.on("moveend", () => {
    const at = map.getCenter();
    history.replaceState(null, "", `${location.pathname}${location.search}#at=${map.getZoom()}/${at.lat.toFixed(3)}/${at.lng.toFixed(3)}`);
    base.name(data.spots, marks);
  });

  // All together.
  const area = MapArea.on(map, holder, show);
  const days = MapDays.on(reload, (given) => show(given, true));

  async function reload() {
    const fresh = await load(Picture.parameters());
    if (!fresh) return false;
    data = fresh;
    draw();
    base.name(data.spots, marks);
    return true;
  }

  async function show(given, replace) {
    const followed = Picture.follow(given, PARTS, replace);
    await reload();
    area.draw();
    days.say();
    await followed;
  }

  async function start() {
    document.documentElement.classList.add("pictured");
    data = await load(Picture.parameters());
    days.set(data.days);
    const isChosen = readSight();
    if (!isChosen) fit();
    draw();
    if (!isChosen) nudge();
    area.draw();
    base.name(data.spots, marks);
    holder.dataset.ready = "yes";
    await base.land();
  }

  window.addEventListener("popstate", () => location.reload());
  start();
})();

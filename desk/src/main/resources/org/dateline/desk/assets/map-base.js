// What lies under the signs of the map: land, borders and names.
"use strict";

const MapBase = (() => {
  const { html } = Picture;
  const LARGEST_NAMES = 70;
  const COUNTRIES_UNTIL = 6;
  const SETTLEMENTS_FROM = 5;

  /** Below the tiles, if the user named a server of them. */
  function under(map) {
    map.createPane("base").style.zIndex = 190;
    map.createPane("names").style.zIndex = 380;
    const base = L.svg({ pane: "base", padding: 0.4 });
    const names = L.layerGroup().addTo(map);

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

    async function land() {
      const assets = new URL(document.querySelector("script[src$='/map.js']").src).pathname.replace("map.js", "");
      const shapes = await (await fetch(`${assets}land.json`)).json();
      L.polygon(shapes.land.map((rings) => rings.map(line)), { renderer: base, className: "land", interactive: false }).addTo(map).bringToBack();
      L.polyline(shapes.borders.map(line), { renderer: base, className: "borders", interactive: false }).addTo(map);
    }

    /** Names, the greatest first, where there is room; those of the spots before all others. */
    async function name(spots, marks) {
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
      const taken = occupied(marks);
      const own = spots.filter((spot) => spot.located === "point")
        .map((spot) => ({ style: "town own", name: spot.name, lat: spot.lat, lon: spot.lon }));
      const named = new Set(own.map((spot) => spot.name));
      for (const each of own) place(each, taken);
      for (const each of found) if (!named.has(each.name)) place(each, taken);
    }

    /** Where signs stand no name may stand. */
    function occupied(marks) {
      const boxes = [];
      marks.eachLayer((marker) => {
        boxes.push(Signs.box(map.latLngToContainerPoint(marker.getLatLng()), marker.options.icon.options.iconSize));
      });
      return boxes;
    }

    function isInSight([left, top, right, bottom]) {
      const size = map.getSize();
      return left >= 0 && top >= 0 && right <= size.x && bottom <= size.y;
    }

    function place({ style, name, lat, lon }, taken) {
      const at = map.latLngToContainerPoint([lat, lon]);
      const width = name.length * (style === "country" ? 8.5 : 6.2) + 8;
      const sides = style === "country" ? [[0, 0]] : [[0, 17], [0, -17], [0, 24], [0, -24], [width / 2 + 12, 0], [-width / 2 - 12, 0]];
      for (const [dx, dy] of sides) {
        const box = Signs.box(at, [width, 16], [dx, dy]);
        if (!Signs.isFree(box, taken) || !isInSight(box)) continue;
        taken.push(box);
        const label = html("span", { dir: "auto" }, name);
        const icon = L.divIcon({ html: label, className: `name-of ${style}`, iconSize: [width, 16], iconAnchor: [width / 2 - dx, 8 - dy] });
        L.marker([lat, lon], { icon, pane: "names", interactive: false, keyboard: false }).addTo(names);
        if (style === "town") L.circleMarker([lat, lon], { radius: 1.7, className: "town-dot", interactive: false, renderer: base, pane: "base" }).addTo(names);
        return;
      }
    }

    return { land, name };
  }

  return { under };
})();

// An area on the map, drawn or typed.
"use strict";

const MapArea = (() => {
  const { html } = Picture;

  /** Lets an area be chosen; whoever shows the page is told with which parameters. */
  function on(map, holder, chosen) {
    let drawnArea = null;

    function draw() {
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
      await chosen(given);
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

    tools();
    return { draw };
  }

  return { on };
})();

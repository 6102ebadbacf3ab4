// What the map and the timeline have in common: signs of sides, and pages that follow their pictures.
"use strict";

const Picture = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  // Around the origin, of radius 1; open ones are drawn as outlines.
  const SHAPES = {
    "government": { d: "M0-1.05L1.05.85H-1.05Z" },
    "armed-group": { d: "M-.88-.88H.88V.88H-.88Z" },
    "observer": { d: "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z" },
    "witness": { d: "M0-1.15L1.15 0L0 1.15L-1.15 0Z" },
    "other-voice": { d: "M0-1.15L1.15 0L0 1.15L-1.15 0Z", open: true },
    "press": { d: "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z", open: true },
    "own-voice": { d: "M-1-.32H1V.32H-1Z" },
    "several": { d: "M-.36-1.05H.36V-.36H1.05V.36H.36V1.05H-.36V.36H-1.05V-.36H-.36Z" },
  };

  function svg(name, attributes, parent) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
    if (parent) parent.append(element);
    return element;
  }

  function html(name, attributes, text, parent) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
    if (text) element.textContent = text;
    if (parent) parent.append(element);
    return element;
  }

  /** By area: twice the origins, twice the ink. */
  const radius = (origins) => Math.min(17, 4.6 * Math.sqrt(Math.max(1, origins)));

  const classes = (side, disputed) =>
    `sign ${SHAPES[side].open ? "open" : "full"}${disputed ? " disputed" : ""}`;

  /** A sign of so many origins as an element of its own. */
  function sign(side, origins, disputed) {
    const r = radius(origins);
    const size = Math.ceil(2 * r * 1.15 + 3);
    const image = svg("svg", { width: size, height: size, viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`, "aria-hidden": "true" });
    svg("path", { d: SHAPES[side].d, transform: `scale(${r.toFixed(2)})`, class: classes(side, disputed) }, image);
    return image;
  }

  /** Lines for what is disputed; once a page. */
  function hatch() {
    if (document.getElementById("hatch")) return;
    const image = svg("svg", { width: 0, height: 0, class: "unseen", "aria-hidden": "true" }, document.body);
    const pattern = svg("pattern", { id: "hatch", width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, svg("defs", {}, image));
    svg("rect", { width: 4, height: 4, class: "hatch-ground" }, pattern);
    svg("rect", { width: 2, height: 4, class: "hatch-line" }, pattern);
  }

  const parameters = () => new URLSearchParams(location.search);

  const address = (path, given) => {
    const query = given.toString();
    return query ? `${path}?${query}` : path;
  };

  let latest = 0;

  /** Makes this the page of other parameters: its address, its fields, and the parts with some ids as the server words them. */
  async function follow(given, ids, replace) {
    const now = ++latest;
    const to = address(location.pathname, given) + location.hash;
    if (replace) history.replaceState(null, "", to);
    else history.pushState(null, "", to);
    for (const name of ["from", "until", "day", "area"]) {
      const field = document.querySelector(`.filters [name="${name}"]`);
      if (field) field.value = given.get(name) || "";
    }
    await renew(ids, now);
  }

  async function renew(ids, now) {
    const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (now !== latest) return;
    for (const id of ids) {
      const old = document.getElementById(id);
      const fresh = page.getElementById(id);
      if (old && fresh) old.replaceWith(document.adoptNode(fresh));
    }
  }

  /** The data of a picture; what is asked for later wins. */
  function loader(path) {
    let asked = 0;
    return async (given) => {
      const now = ++asked;
      const answer = await fetch(address(path, given));
      const data = await answer.json();
      if (!answer.ok) throw new Error(data.detail || `status ${answer.status}`);
      return now === asked ? data : null;
    };
  }

  /** What a mark is, in one line. */
  function describe(mark) {
    const parts = [`${mark.origins} independent ${mark.origins === 1 ? "origin" : "origins"}`];
    if (mark.claims > 1) parts.push(`${mark.claims} claims`);
    if (mark.days) parts.unshift(mark.days);
    return parts.join(" · ");
  }

  const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  return { SHAPES, svg, html, radius, classes, sign, hatch, parameters, address, follow, loader, describe, still };
})();

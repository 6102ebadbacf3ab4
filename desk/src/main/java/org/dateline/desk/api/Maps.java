package org.dateline.desk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.picture.PlaceNames;
import org.dateline.desk.query.Area;
import org.dateline.desk.query.Request;
import org.dateline.desk.view.MapView;
import org.dateline.desk.view.MarkRow;
import org.dateline.desk.view.SideSign;
import org.dateline.desk.view.SpotRow;

/** What the map draws. */
final class Maps {
    private static final int NAMES = 60;
    private static final int MOST_NAMES = 300;

    private Maps() {}

    static Endpoint map() {
        Map<String, String> parameters = FilterNames.with(Map.of(
                "marks", "events (so without it), claims, or control: who is said to hold which place",
                "day", "this day alone (2024-12-01); of control what was said until then",
                "limit", "most places, 1 to 400; 400 without it"));
        return new Endpoint(
                "/api/map",
                "Places with the events, claims or claims to control that can honestly be put there, those with most"
                        + " independent origins first",
                parameters,
                request -> map(MapView.of(request.snapshot(), request.parameters())));
    }

    static Endpoint names() {
        return new Endpoint(
                "/api/map/names",
                "Names of the base map, greatest first",
                Map.of(
                        "area", "a rectangle, south,west,north,east in degrees",
                        "countries", "“yes” for countries instead of settlements",
                        "limit", "most names, 1 to 300; 60 without it"),
                Maps::names);
    }

    private static Map<String, Object> map(MapView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("marks", view.what().code());
        json.put("day", view.day().map(Object::toString));
        json.put("total", view.marks());
        json.put("nowhere", view.nowhere());
        json.put("places", view.places());
        json.put("undrawn", view.undrawn());
        json.put("spots", view.spots().stream().map(Maps::spot).toList());
        json.put(
                "days",
                view.days().entrySet().stream()
                        .map(entry -> List.of(entry.getKey().toString(), entry.getValue()))
                        .toList());
        return json;
    }

    private static Map<String, Object> spot(SpotRow spot) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", spot.name());
        json.put("lat", spot.location().latitude());
        json.put("lon", spot.location().longitude());
        json.put("radius_km", spot.location().radiusKm());
        json.put("located", spot.located().code());
        json.put("placing", spot.placing());
        json.put("count", spot.count());
        json.put("origins", spot.origins());
        json.put("disputed", spot.disputed());
        json.put("signs", spot.signs().stream().map(Maps::sign).toList());
        json.put("marks", spot.marks().stream().map(Maps::mark).toList());
        json.put("ledger", spot.ledger());
        return json;
    }

    private static Map<String, Object> sign(SpotRow.Sign sign) {
        Map<String, Object> json = side(sign.side());
        json.put("count", sign.count());
        json.put("origins", sign.origins());
        json.put("disputed", sign.disputed());
        return json;
    }

    static Map<String, Object> mark(MarkRow mark) {
        Map<String, Object> json = side(mark.side());
        json.put("address", mark.address());
        json.put("text", mark.words());
        json.put("days", mark.days());
        json.put("kind", mark.kind());
        json.put("claims", mark.claims());
        json.put("origins", mark.origins());
        json.put("disputed", mark.disputed());
        return json;
    }

    private static Map<String, Object> side(SideSign side) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("side", side.code());
        json.put("side_label", side.label());
        return json;
    }

    private static Map<String, Object> names(Request request) {
        request.parameters().expectOnly("area", "countries", "limit");
        Area area = Area.of(request.parameters()).orElse(Area.WORLD);
        boolean countries = request.parameters().isOn("countries");
        int most = request.parameters().number("limit", 1, MOST_NAMES).orElse(NAMES);
        request.parameters().refuseFaults();
        return Map.of(
                "names",
                PlaceNames.in(area, countries, most).stream()
                        .map(name -> List.of(name.name(), name.latitude(), name.longitude()))
                        .toList());
    }
}

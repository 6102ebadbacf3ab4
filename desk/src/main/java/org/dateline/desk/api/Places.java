package org.dateline.desk.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Place;

/** The places that claims name, with how many name them. */
final class Places {
    private Places() {}

    static Endpoint list() {
        return new FilteredList<Named>("places", Places::list, Named::id, Places::json)
                .endpoint("The places of the claims that pass all filters, those first that most claims name");
    }

    /** A place, its precision and how often it is named under these names. */
    private record Named(String id, Place place, List<String> names, List<String> claims) {}

    private static List<Named> list(Snapshot snapshot, ClaimFilter filter) {
        Map<String, Named> found = new LinkedHashMap<>();
        filter.in(snapshot).items().forEach(item -> add(found, item));
        return found.values().stream()
                .sorted(Comparator.comparingInt((Named named) -> named.claims().size())
                        .reversed()
                        .thenComparing(Named::id))
                .toList();
    }

    private static void add(Map<String, Named> found, Item item) {
        for (Place place : item.claim().places()) {
            Named named =
                    found.computeIfAbsent(id(place), id -> new Named(id, place, new ArrayList<>(), new ArrayList<>()));
            if (!named.names().contains(place.name())) {
                named.names().add(place.name());
            }
            named.claims().add(item.claim().id().value());
        }
    }

    private static String id(Place place) {
        return place.precision().code() + ":"
                + place.location()
                        .map(location -> location.name() + "@" + location.latitude() + "," + location.longitude())
                        .orElse(place.name());
    }

    private static Map<String, Object> json(Named named) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", named.id());
        json.putAll(json(named.place()));
        json.put("names", named.names());
        json.put("claims", named.claims());
        return json;
    }

    /** A place without what led to it. */
    static Map<String, Object> json(Place place) {
        Optional<Place.Location> location = place.location();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", location.map(Place.Location::name).orElse(place.name()));
        json.put("precision", place.precision().code());
        json.put("lat", location.map(Place.Location::latitude));
        json.put("lon", location.map(Place.Location::longitude));
        json.put("radius_km", location.map(Place.Location::radiusKm));
        json.put("geonames_id", location.flatMap(Place.Location::geonamesId));
        json.put("country", location.flatMap(Place.Location::country));
        return json;
    }
}

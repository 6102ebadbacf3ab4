package org.dateline.desk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.place.PlaceLookup;
import org.dateline.model.Place;
import org.dateline.model.Place.Location;
import org.dateline.model.PlacePrecision;

/**
 * A place that a name may mean.
 *
 * @param key tells it from the others of the name; the same whenever it is asked for
 */
public record PlaceChoice(String key, Location location, PlacePrecision precision) {
    /** Wider than a settlement is. */
    private static final double REGION_KM = 12;

    static PlaceChoice of(Location location, PlacePrecision precision) {
        return new PlaceChoice(key(location), location, precision);
    }

    static String key(Location location) {
        return location.geonamesId()
                .map(id -> "g" + id)
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "p%.4f,%.4f,%.1f",
                        location.latitude(),
                        location.longitude(),
                        location.radiusKm()));
    }

    /**
     * What the program thought of, that which it chose first, and what the gazetteer has besides; this first where the name is
     * another.
     */
    static List<PlaceChoice> all(List<Place> known, String name, PlaceLookup lookup) {
        Map<String, PlaceChoice> choices = new LinkedHashMap<>();
        List<PlaceLookup.Found> found = lookup.find(name);
        if (known.stream().noneMatch(place -> FormText.flat(place.name()).equals(name))) {
            found.forEach(each -> put(choices, of(each.location(), each.precision())));
        }
        for (Place place : known) {
            place.location().ifPresent(chosen -> put(choices, of(chosen, place.precision())));
            place.candidates().forEach(candidate -> put(choices, of(candidate, guess(candidate))));
        }
        found.forEach(each -> put(choices, of(each.location(), each.precision())));
        return new ArrayList<>(choices.values());
    }

    private static void put(Map<String, PlaceChoice> choices, PlaceChoice choice) {
        choices.putIfAbsent(choice.key(), choice);
    }

    private static PlacePrecision guess(Location location) {
        return location.radiusKm() > REGION_KM ? PlacePrecision.REGION : PlacePrecision.SETTLEMENT;
    }

    /** "Hama, Hama Governorate, SY (35.13, 36.75)", "Hama, SY (35.10, 36.90), region". */
    public String label() {
        return String.format(
                Locale.ROOT,
                "%s%s%s (%.2f, %.2f)%s",
                location.name(),
                location.admin1().map(division -> ", " + division).orElse(""),
                location.country().map(code -> ", " + code).orElse(""),
                location.latitude(),
                location.longitude(),
                precision == PlacePrecision.SETTLEMENT ? "" : ", " + precision.code());
    }
}

package org.dateline.desk.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.desk.query.Area;
import org.dateline.desk.snapshot.Located;
import org.dateline.model.Place;

/**
 * Where something honestly stands on a map.
 *
 * @param place as one claim names it; it has a location
 * @param located a point or an area
 */
public record Spot(Place place, Place.Location location, Located located) {
    /** Empty for a place that is neither a point nor an area. */
    static Optional<Spot> of(Place place) {
        Located located = Located.of(place);
        return place.location()
                .filter(location -> located.isHonest())
                .map(location -> new Spot(place, location, located));
    }

    /** Whether all of it lies in an area. */
    boolean isIn(Area area) {
        return area.holds(location.latitude(), location.longitude(), located == Located.AREA ? location.radiusKm() : 0);
    }

    /** The same for all spellings of one point or one area. */
    String key() {
        return located + " " + location.latitude() + " " + location.longitude() + " " + location.radiusKm();
    }

    /** All that the claims of a mark name, each once. */
    static Collection<Spot> all(Mark mark, Predicate<Spot> within) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        mark.items().stream()
                .flatMap(item -> item.claim().places().stream())
                .flatMap(place -> of(place).stream())
                .filter(within)
                .forEach(spot -> spots.putIfAbsent(spot.key(), spot));
        return spots.values();
    }

    /** The one that most claims of a mark name; a point before an area. */
    static Optional<Spot> commonest(Mark mark, Predicate<Spot> within) {
        Map<String, List<Spot>> found = new TreeMap<>();
        mark.items()
                .forEach(item -> item.claim().places().stream()
                        .flatMap(place -> of(place).stream())
                        .filter(within)
                        .limit(1)
                        .forEach(spot -> found.computeIfAbsent(spot.key(), first -> new ArrayList<>())
                                .add(spot)));
        return found.values().stream()
                .max(Comparator.<List<Spot>>comparingInt(List::size)
                        .thenComparing(spots -> spots.get(0).located(), Comparator.reverseOrder())
                        .thenComparing(spots -> spots.get(0).key()))
                .map(spots -> spots.get(0));
    }
}

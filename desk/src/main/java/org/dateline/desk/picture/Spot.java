package org.dateline.desk.picture;

import java.util.Optional;
import org.dateline.desk.query.Area;
import org.dateline.desk.snapshot.Located;
import org.dateline.model.Place;

/**
 * Where something honestly stands on a map.
 *
 * @param place as one claim names it; it has a location
 * @param located a point or an area
 * @param key the same for all spellings of one point or one area
 */
public record Spot(Place place, Place.Location location, Located located, String key) {
    /** Empty for a place that is neither a point nor an area. */
    static Optional<Spot> of(Place place) {
        Located located = Located.of(place);
        return place.location()
                .filter(location -> located.isHonest())
                .map(location -> new Spot(place, location, located, key(location, located)));
    }

    /** Whether all of it lies in an area. */
    boolean isIn(Area area) {
        return area.holds(location.latitude(), location.longitude(), located == Located.AREA ? location.radiusKm() : 0);
    }

    private static String key(Place.Location location, Located located) {
        return located + " " + location.latitude() + " " + location.longitude() + " " + location.radiusKm();
    }
}

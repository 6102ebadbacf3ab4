package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * A place that a claim names, with the point chosen for it or none.
 *
 * @param span the name's words in the report
 * @param name as written
 * @param location the chosen place; empty where no honest choice exists
 * @param precision how exact the report's words are
 * @param reason why this location was chosen, or why none was
 * @param candidates what else the name may mean, best first, the chosen one included
 */
public record Place(
        Span span,
        String name,
        Optional<Location> location,
        PlacePrecision precision,
        String reason,
        List<Location> candidates) {

    public Place {
        candidates = List.copyOf(candidates);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a place needs a reason: " + name);
        }
    }

    /**
     * A place of the gazetteer, or an area reckoned from one.
     *
     * @param name the gazetteer's name
     * @param geonamesId GeoNames' number; empty where the place is not one of its rows
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     * @param radiusKm the area's radius in kilometres: nothing finer is claimed
     * @param admin1 first-order division; empty if unknown
     * @param country ISO 3166 alpha-2; empty if unknown
     */
    public record Location(
            String name,
            Optional<Integer> geonamesId,
            double latitude,
            double longitude,
            double radiusKm,
            Optional<String> admin1,
            Optional<String> country) {}
}

package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A gold place with a point is met within its tolerance; one without is met by name, located or not. */
final class PlaceMatch {
    private static final double USUAL_KM = 25;
    private static final double EARTH_DIAMETER_KM = 12_742;

    private PlaceMatch() {}

    static boolean allMet(List<JsonNode> gold, List<JsonNode> found) {
        return gold.stream().allMatch(place -> found.stream().anyMatch(other -> isMet(place, other)));
    }

    private static boolean isMet(JsonNode gold, JsonNode found) {
        if (!gold.path("lat").isNumber()) {
            return Names.same(gold.path("name").asText(""), found.path("name").asText(""));
        }
        double km = gold.path("km").asDouble(0);
        return found.path("lat").isNumber() && distanceKm(gold, found) <= (km == 0 ? USUAL_KM : km);
    }

    /** The great-circle distance by the haversine formula. */
    private static double distanceKm(JsonNode one, JsonNode other) {
        double latitude = Math.toRadians(one.path("lat").asDouble());
        double otherLatitude = Math.toRadians(other.path("lat").asDouble());
        double longitudes =
                Math.toRadians(other.path("lon").asDouble() - one.path("lon").asDouble());
        double haversine = .5
                - Math.cos(otherLatitude - latitude) / 2
                + Math.cos(latitude) * Math.cos(otherLatitude) * (1 - Math.cos(longitudes)) / 2;
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }
}

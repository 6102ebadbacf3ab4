package org.dateline.reconcile.claim;

import java.util.List;
import org.dateline.model.Place;
import org.dateline.reconcile.words.Content;

/** Compares places by distance where both are located, by name where not. */
final class Places {
    private static final double EARTH_RADIUS_KM = 6371;
    /** What two gazetteer points of one town may lie apart. */
    private static final double TOWN_KM = 8;

    private Places() {}

    static Nearness compare(List<Place> some, List<Place> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Nearness.UNKNOWN;
        }
        for (Place one : some) {
            for (Place other : others) {
                if (isSame(one, other)) {
                    return Nearness.SAME;
                }
            }
        }
        return Nearness.APART;
    }

    private static boolean isSame(Place one, Place other) {
        if (one.location().isPresent() && other.location().isPresent()) {
            Place.Location first = one.location().get();
            Place.Location second = other.location().get();
            return distanceKm(first, second) <= Math.max(TOWN_KM, Math.max(first.radiusKm(), second.radiusKm()));
        }
        return Content.plain(one.name()).equals(Content.plain(other.name()));
    }

    static double distanceKm(Place.Location one, Place.Location other) {
        double north = Math.toRadians(other.latitude() - one.latitude());
        double east = Math.toRadians(other.longitude() - one.longitude());
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}

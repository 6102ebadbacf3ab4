package org.dateline.desk.snapshot;

import java.util.Comparator;
import org.dateline.model.Claim;
import org.dateline.model.Coded;
import org.dateline.model.Place;

/** How honestly something can be put on a map; the best first. */
public enum Located implements Coded {
    /** A named town, village, hill or base whose location is known. */
    POINT("a point"),
    /** "5 km northeast of Hama", a province: somewhere within an area. */
    AREA("an area"),
    COUNTRY("a country only"),
    /** Places are named, but where they lie is not known. */
    UNLOCATED("named, but unlocated"),
    NONE("no place named");

    private final String label;

    Located(String label) {
        this.label = label;
    }

    public static Located of(Place place) {
        if (place.location().isEmpty()) {
            return UNLOCATED;
        }
        return switch (place.precision()) {
            case SETTLEMENT -> POINT;
            case RELATIVE, REGION -> AREA;
            case COUNTRY -> COUNTRY;
            case UNLOCATED -> UNLOCATED;
        };
    }

    /** That of the best of its places. */
    public static Located of(Claim claim) {
        return claim.places().stream()
                .map(Located::of)
                .min(Comparator.naturalOrder())
                .orElse(NONE);
    }

    /** Whether it has a place on a map. */
    public boolean isHonest() {
        return this == POINT || this == AREA;
    }

    /** In words for people. */
    public String label() {
        return label;
    }
}

package org.dateline.extract.place;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.extract.place.gazetteer.Area;
import org.dateline.extract.place.gazetteer.Direction;
import org.dateline.extract.place.gazetteer.Gazetteer;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.GazetteerPlace;
import org.dateline.model.Place.Location;
import org.dateline.model.PlacePrecision;

/** Reckons the areas that words around a place's name mean. */
final class Locations {
    /** "The countryside of Hama": where its middle lies in the direction given, and how far it reaches. */
    private static final double COUNTRYSIDE_KM = 20;

    private static final double COUNTRYSIDE_RADIUS_KM = 30;
    /** "North of Aleppo", when no distance is given. */
    private static final double UNSAID_KM = 30;

    private static final double NEAR_KM = 10;
    private static final double LEAST_RADIUS_KM = 3;
    private static final double SHARE_OF_DISTANCE = 0.3;

    private final Gazetteer gazetteer;

    Locations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A row as a location. */
    Location of(GazetteerPlace place) {
        return new Location(
                place.name(),
                place.geonamesId(),
                place.area().latitude(),
                place.area().longitude(),
                place.area().radiusKm(),
                division(place),
                country(place));
    }

    /** An area that is reckoned from a row. */
    Location of(String name, Area area, GazetteerPlace from) {
        return new Location(
                name,
                Optional.empty(),
                round(area.latitude()),
                round(area.longitude()),
                Math.round(area.radiusKm()),
                from.kind() == GazetteerKind.COUNTRY ? Optional.empty() : division(from),
                country(from));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }

    private Optional<String> division(GazetteerPlace place) {
        return gazetteer.division(place.country(), place.division()).map(GazetteerPlace::name);
    }

    private static Optional<String> country(GazetteerPlace place) {
        return Optional.of(place.country()).filter(code -> !code.isEmpty());
    }

    /** How exactly a row's bare name places something. */
    static PlacePrecision precision(GazetteerPlace place) {
        return switch (place.kind()) {
            case COUNTRY -> PlacePrecision.COUNTRY;
            case SETTLEMENT -> PlacePrecision.SETTLEMENT;
            case DIVISION, DISTRICT, REGION, WATER -> PlacePrecision.REGION;
        };
    }

    /** A part of a place: "northern Syria", "southeast Aleppo". */
    static Area part(GazetteerPlace place, Direction direction) {
        Area known = place.parts().get(direction);
        if (known != null) {
            return known;
        }
        double radius = place.area().radiusKm();
        return place.area().shifted(direction, radius * 0.5, Math.max(LEAST_RADIUS_KM, radius * 0.7));
    }

    /** What lies around a place. */
    static Area around(GazetteerPlace place, Optional<Direction> direction, boolean wide) {
        if (place.kind() != GazetteerKind.SETTLEMENT) {
            return direction.map(found -> part(place, found)).orElse(place.area());
        }
        Area area = place.area();
        double edge = area.radiusKm();
        if (direction.isEmpty()) {
            double radius = wide ? COUNTRYSIDE_RADIUS_KM + edge : edge + LEAST_RADIUS_KM;
            return new Area(area.latitude(), area.longitude(), radius);
        }
        double away = wide ? COUNTRYSIDE_KM : edge;
        return area.shifted(direction.get(), away, wide ? COUNTRYSIDE_RADIUS_KM : edge);
    }

    /** A way off a place. */
    static Area away(GazetteerPlace place, OptionalDouble km, Optional<Direction> direction) {
        Area area = place.area();
        if (direction.isEmpty()) {
            double radius = km.isPresent() ? km.getAsDouble() + LEAST_RADIUS_KM : area.radiusKm() + NEAR_KM;
            return new Area(area.latitude(), area.longitude(), radius);
        }
        double distance = km.orElse(UNSAID_KM);
        double radius = km.isPresent() ? LEAST_RADIUS_KM + distance * SHARE_OF_DISTANCE : UNSAID_KM;
        return area.shifted(direction.get(), distance, radius);
    }
}

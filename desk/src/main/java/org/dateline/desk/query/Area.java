package org.dateline.desk.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.desk.snapshot.Located;
import org.dateline.model.Claim;
import org.dateline.model.Place;

/**
 * A rectangle on the map, written {@code south,west,north,east}. One whose west is greater than its east lies across the
 * 180th meridian.
 *
 * @param south degrees, -90 to 90
 * @param west degrees, -180 to 180
 * @param north degrees, not less than south
 * @param east degrees, -180 to 180
 */
public record Area(double south, double west, double north, double east) {
    public static final Area WORLD = new Area(-90, -180, 90, 180);

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,8})?");
    private static final double KM_A_DEGREE = 111.2;
    private static final int NORTHERNMOST = 90;
    private static final int EASTERNMOST = 180;

    /** Reads it; faults stay with the parameters. */
    public static Optional<Area> of(Parameters parameters) {
        return parameters.text("area").flatMap(value -> {
            Optional<Area> area = parse(value);
            if (area.isEmpty()) {
                parameters.fault("area", value, "four numbers of degrees are expected: south,west,north,east");
            }
            return area;
        });
    }

    /** Empty for what is no area. */
    public static Optional<Area> parse(String value) {
        String[] parts = value.split(",", -1);
        if (parts.length != 4
                || !Stream.of(parts).allMatch(part -> DEGREES.matcher(part).matches())) {
            return Optional.empty();
        }
        double[] degrees = Stream.of(parts).mapToDouble(Double::parseDouble).toArray();
        boolean sound = Math.abs(degrees[0]) <= NORTHERNMOST
                && Math.abs(degrees[2]) <= NORTHERNMOST
                && Math.abs(degrees[1]) <= EASTERNMOST
                && Math.abs(degrees[3]) <= EASTERNMOST
                && degrees[0] <= degrees[2];
        return sound ? Optional.of(new Area(degrees[0], degrees[1], degrees[2], degrees[3])) : Optional.empty();
    }

    /** Whether the point or all of the area of one of its places lies in it; what only reaches into it may be elsewhere. */
    public boolean holds(Claim claim) {
        for (Place place : claim.places()) {
            if (holds(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Place place) {
        Located located = Located.of(place);
        return located.isHonest()
                && place.location()
                        .filter(location -> holds(
                                location.latitude(),
                                location.longitude(),
                                located == Located.AREA ? location.radiusKm() : 0))
                        .isPresent();
    }

    /** Whether a circle lies in it wholly. */
    public boolean holds(double latitude, double longitude, double radiusKm) {
        double high = radiusKm / KM_A_DEGREE;
        double wide = high / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        return latitude - high >= south && latitude + high <= north && holdsWidth(longitude - wide, longitude + wide);
    }

    private boolean holdsWidth(double from, double to) {
        double width = (east - west + 360) % 360;
        double start = (from - west + 720) % 360;
        return (width == 0 && east != west) || start + (to - from) <= width;
    }

    /** "35.1–35.3° N, 36.6–36.9° E". */
    public String words() {
        return span(south, north, "S", "N") + ", " + span(west, east, "W", "E");
    }

    private static String span(double from, double to, String minus, String plus) {
        return from < 0 == to < 0
                ? number(Math.min(Math.abs(from), Math.abs(to))) + "–" + number(Math.max(Math.abs(from), Math.abs(to)))
                        + "° " + (from < 0 ? minus : plus)
                : end(from, minus, plus) + " – " + end(to, minus, plus);
    }

    private static String end(double degrees, String minus, String plus) {
        return number(Math.abs(degrees)) + "° " + (degrees < 0 ? minus : plus);
    }

    private static String number(double degrees) {
        return String.format(Locale.ROOT, "%.2f", degrees);
    }
}

package org.dateline.extract.place.gazetteer;

/**
 * A circle on the globe.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param radiusKm kilometres
 */
public record Area(double latitude, double longitude, double radiusKm) {
    private static final double EARTH_RADIUS_KM = 6371.0;

    /** Kilometres between the centres, along a great circle. */
    public double distanceKm(Area other) {
        double halfLatitude = Math.toRadians(other.latitude - latitude) / 2;
        double halfLongitude = Math.toRadians(other.longitude - longitude) / 2;
        double haversine = Math.pow(Math.sin(halfLatitude), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(halfLongitude), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    /** Degrees clockwise from north in which the other centre lies, from 0 up to 360. */
    public double bearingTo(Area other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double turn = Math.toRadians(other.longitude - longitude);
        double degrees = Math.toDegrees(Math.atan2(
                Math.sin(turn) * Math.cos(to),
                Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn)));
        return (degrees + 360) % 360;
    }

    /** The circle of this radius whose centre lies so far off in this direction; the same centre for the middle. */
    public Area shifted(Direction direction, double distanceKm, double newRadiusKm) {
        if (direction == Direction.C) {
            return new Area(latitude, longitude, newRadiusKm);
        }
        double angle = distanceKm / EARTH_RADIUS_KM;
        double bearing = Math.toRadians(direction.bearing());
        double from = Math.toRadians(latitude);
        double to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing));
        double turn = Math.atan2(
                Math.sin(bearing) * Math.sin(angle) * Math.cos(from), Math.cos(angle) - Math.sin(from) * Math.sin(to));
        double degreesEast = Math.toDegrees(turn) + longitude;
        return new Area(Math.toDegrees(to), (degreesEast + 540) % 360 - 180, newRadiusKm);
    }
}

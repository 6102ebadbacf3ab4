package org.dateline.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;

/**
 * A place as GeoJSON draws it: a named settlement as a point, everything vaguer as the circle that it may lie in, which is a
 * polygon of {@value #CORNERS} corners. A circle that reaches a pole or the antimeridian, and one without a radius, is drawn
 * as its centre.
 */
record Area(double latitude, double longitude, double radiusKm) {
    private static final int CORNERS = 32;
    private static final double KM_PER_DEGREE = 111.195;
    /** Of a degree: about a metre at the equator. */
    private static final int DIGITS = 5;

    static Area of(Place.Location location, PlacePrecision precision) {
        return new Area(
                location.latitude(),
                location.longitude(),
                precision == PlacePrecision.SETTLEMENT ? 0 : location.radiusKm());
    }

    private double degreesNorth() {
        return radiusKm / KM_PER_DEGREE;
    }

    private double degreesEast() {
        return degreesNorth() / Math.cos(Math.toRadians(latitude));
    }

    boolean isPoint() {
        return radiusKm <= 0 || Math.abs(latitude) + degreesNorth() >= 90 || Math.abs(longitude) + degreesEast() >= 180;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", isPoint() ? "Point" : "Polygon");
        json.writeFieldName("coordinates");
        if (isPoint()) {
            write(json, longitude, latitude);
        } else {
            writeRing(json);
        }
        json.writeEndObject();
    }

    /** Counterclockwise, and closed. */
    private void writeRing(JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeStartArray();
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * (i % CORNERS) / CORNERS;
            write(json, longitude + degreesEast() * Math.cos(angle), latitude + degreesNorth() * Math.sin(angle));
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    /** RFC 7946: longitude comes first. */
    private static void write(JsonGenerator json, double longitude, double latitude) throws IOException {
        json.writeStartArray();
        json.writeNumber(rounded(longitude));
        json.writeNumber(rounded(latitude));
        json.writeEndArray();
    }

    private static String rounded(double degrees) {
        return new BigDecimal(degrees)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}

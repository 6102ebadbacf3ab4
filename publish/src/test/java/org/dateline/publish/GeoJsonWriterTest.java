package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Read by JTS, and checked against RFC 7946. */
class GeoJsonWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void writesOneFeatureAClaimThatJtsReads(long seed) throws IOException, ParseException {
        List<ExportRow> rows = RandomRows.of(seed);
        JsonNode collection =
                JSON.readTree(Export.of(ExportFormat.GEOJSON, rows).text());
        assertThat(collection.get("type").textValue()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features")).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertFeature(collection.get("features").get(i), rows.get(i));
        }
    }

    private static void assertFeature(JsonNode feature, ExportRow row) throws IOException, ParseException {
        assertThat(feature.get("type").textValue()).isEqualTo("Feature");
        assertThat(feature.get("id").textValue()).isEqualTo(row.claim().id().value());
        assertThat(feature.get("properties"))
                .isEqualTo(JSON.readTree(
                        Export.of(ExportFormat.JSONL, List.of(row)).text()));
        List<Place> located = row.claim().places().stream()
                .filter(place -> place.location().isPresent())
                .toList();
        if (located.isEmpty()) {
            assertThat(feature.get("geometry").isNull()).isTrue();
            return;
        }
        Geometry geometry = new GeoJsonReader(new GeometryFactory())
                .read(feature.get("geometry").toString());
        assertThat(geometry.isValid()).isTrue();
        assertThat(geometry.getNumGeometries()).isEqualTo(located.size());
        for (int i = 0; i < located.size(); i++) {
            assertGeometry(geometry.getGeometryN(i), located.get(i));
        }
    }

    private static void assertGeometry(Geometry geometry, Place place) {
        Place.Location location = place.location().orElseThrow();
        assertThat(geometry.getCentroid().getX())
                .isCloseTo(location.longitude(), org.assertj.core.api.Assertions.within(1e-4));
        assertThat(geometry.getCentroid().getY())
                .isCloseTo(location.latitude(), org.assertj.core.api.Assertions.within(1e-4));
        assertThat(geometry.getEnvelopeInternal().getMinX()).isGreaterThanOrEqualTo(-180);
        assertThat(geometry.getEnvelopeInternal().getMaxX()).isLessThanOrEqualTo(180);
        assertThat(geometry.getEnvelopeInternal().getMaxY()).isLessThanOrEqualTo(90);
        if (place.precision() == PlacePrecision.SETTLEMENT) {
            assertThat(geometry.getGeometryType()).isEqualTo("Point");
        }
        if (geometry instanceof Polygon polygon) {
            assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinateSequence()))
                    .isTrue();
        }
    }

    @Test
    void drawsWhatIsNoSettlementAsTheCircleItMayLieIn() {
        Place.Location hama =
                new Place.Location("Hama", Optional.empty(), 35.13, 36.75, 20, Optional.empty(), Optional.empty());
        assertThat(Area.of(hama, PlacePrecision.RELATIVE).isPoint()).isFalse();
        assertThat(Area.of(hama, PlacePrecision.SETTLEMENT).isPoint()).isTrue();
    }

    @Test
    void drawsTheCentreOfWhatReachesThePoleOrTheAntimeridian() {
        assertThat(Set.of(new Area(89.9, 0, 50), new Area(-16, 179.9, 50), new Area(0, 0, 0)))
                .allMatch(Area::isPoint);
    }
}

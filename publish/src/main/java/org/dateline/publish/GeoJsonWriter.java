package org.dateline.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Place;

/**
 * Writes claims as GeoJSON (RFC 7946), one feature a claim, a line each. What a claim says in {@link JsonLines} are the
 * properties; a claim without a located place has no geometry.
 */
final class GeoJsonWriter implements ClaimWriter {
    private final JsonGenerator json;
    private final JsonObject object;
    private boolean begun;

    private GeoJsonWriter(JsonGenerator json) {
        this.json = json;
        object = new JsonObject(json);
    }

    static GeoJsonWriter to(Writer writer) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(writer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
        return new GeoJsonWriter(json);
    }

    @Override
    public void write(ExportRow row) throws IOException {
        json.writeRaw(begun ? "" : "\n");
        object.object(() -> {
            object.text("type", "Feature");
            object.text("id", row.claim().id().value());
            object.field("geometry", () -> writeGeometry(located(row)));
            object.field("properties", () -> new ClaimJson(object).write(row));
        });
        json.writeRaw('\n');
        begun = true;
    }

    private static List<Area> located(ExportRow row) {
        return row.claim().places().stream()
                .flatMap(place -> area(place).stream())
                .toList();
    }

    private static Optional<Area> area(Place place) {
        return place.location().map(location -> Area.of(location, place.precision()));
    }

    private void writeGeometry(List<Area> areas) throws IOException {
        if (areas.isEmpty()) {
            json.writeNull();
        } else if (areas.size() == 1) {
            areas.get(0).write(json);
        } else {
            object.object(() -> {
                object.text("type", "GeometryCollection");
                object.list("geometries", areas, area -> area.write(json));
            });
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}

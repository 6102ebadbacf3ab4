package org.dateline.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Rejection;
import org.dateline.model.Report;
import org.dateline.model.ReportStanding;
import org.dateline.model.Sensitivity;

/**
 * Writes claims, reports and rejections as JSON, one object a line, in the fields that the guide to exports gives. The
 * same content gives the same bytes.
 */
public final class JsonLines implements AutoCloseable {
    private final JsonGenerator json;
    private final ClaimJson claims;
    private final ReportJson reports;

    private JsonLines(JsonGenerator json) {
        this.json = json;
        JsonObject object = new JsonObject(json);
        claims = new ClaimJson(object);
        reports = new ReportJson(object);
    }

    /** Writes to this writer, which stays open. */
    public static JsonLines to(Writer writer) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(writer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        return new JsonLines(json);
    }

    /** Writes a claim beside the report it stands in. */
    public void write(ExportRow row) throws IOException {
        claims.write(row);
        json.writeRaw('\n');
    }

    public void write(Report report, ReportStanding standing) throws IOException {
        reports.write(report, standing, Optional.empty());
        json.writeRaw('\n');
    }

    /** Likewise, with how sensitive it is. */
    public void write(Report report, ReportStanding standing, Sensitivity sensitivity) throws IOException {
        reports.write(report, standing, Optional.of(sensitivity));
        json.writeRaw('\n');
    }

    /** Writes {@code {"file", "rejected": {"code", "message"}}}. */
    public void write(Rejection rejection) throws IOException {
        reports.write(rejection);
        json.writeRaw('\n');
    }

    /** Writes figures under their names, after the name of what they are about: numbers, truths, texts, and maps of these. */
    public void write(String name, Map<String, ?> figures) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        for (Map.Entry<String, ?> figure : figures.entrySet()) {
            json.writeFieldName(figure.getKey());
            writeFigure(figure.getValue());
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void writeFigure(Object figure) throws IOException {
        if (figure instanceof Map<?, ?> figures) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : figures.entrySet()) {
                json.writeFieldName(String.valueOf(each.getKey()));
                writeFigure(each.getValue());
            }
            json.writeEndObject();
        } else if (figure instanceof Iterable<?> figures) {
            json.writeStartArray();
            for (Object each : figures) {
                writeFigure(each);
            }
            json.writeEndArray();
        } else if (figure instanceof Number || figure instanceof Boolean) {
            json.writeRawValue(figure.toString());
        } else {
            json.writeString(figure.toString());
        }
    }

    /** Flushes what was written. */
    @Override
    public void close() throws IOException {
        json.close();
    }
}

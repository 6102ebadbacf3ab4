package org.dateline.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.model.EventId;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.ReviewState;
import org.dateline.model.When;

/**
 * Writes a ZIP archive with one UIMA CAS as JSON for each report: its text, and a span of layer {@value #LAYER} for each claim, as
 * INCEpTION imports it. Offsets count UTF-16 units, as UIMA's do.
 */
final class UimaArchive implements ClaimWriter {
    static final String LAYER = "webanno.custom.Claim";
    /** ZIP keeps a time for each file; the same archive comes out at any time. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A feature of the layer; texts all of them. */
    private record Feature(String name, Function<ExportRow, String> value) {}

    private static final List<Feature> FEATURES = List.of(
            new Feature("identifier", row -> row.claim().id().value()),
            new Feature("kind", row -> row.claim().kind().code()),
            new Feature("stance", row -> row.claim().stance().code()),
            new Feature("status", row -> row.claim().status().code()),
            new Feature("claimants", row -> Cells.joined(row.standing().claimants())),
            new Feature("via", row -> Cells.joined(row.claim().via())),
            new Feature("actors", row -> Cells.joined(row.claim().actors())),
            new Feature("targets", row -> Cells.joined(row.claim().targets())),
            new Feature("places", row -> Cells.joined(row.claim().places(), Place::name)),
            new Feature("firstDay", row -> Cells.text(row.claim().when().flatMap(When::start))),
            new Feature("lastDay", row -> Cells.text(row.claim().when().flatMap(When::end))),
            new Feature("figures", row -> Cells.joined(row.claim().figures(), Figure::words)),
            new Feature("caveats", row -> Cells.joined(row.claim().caveats())),
            new Feature("origin", row -> row.standing().origin().value()),
            new Feature("event", row -> Cells.text(row.standing().event().map(EventId::value))),
            new Feature("review", row -> ReviewState.of(row.review()).code()),
            new Feature("address", ExportRow::address));

    private final ZipOutputStream archive;
    private final Writer writer;
    private final List<ExportRow> ofReport = new ArrayList<>();

    private UimaArchive(ZipOutputStream archive) {
        this.archive = archive;
        writer = Utf8.writer(archive);
    }

    static UimaArchive to(OutputStream stream) {
        return new UimaArchive(new ZipOutputStream(stream));
    }

    /** Claims of one report come one after another. */
    @Override
    public void write(ExportRow row) throws IOException {
        if (!ofReport.isEmpty()
                && !ofReport.get(0).report().id().equals(row.report().id())) {
            writeReport();
        }
        ofReport.add(row);
    }

    private void writeReport() throws IOException {
        Report report = ofReport.get(0).report();
        ZipEntry entry = new ZipEntry(report.id() + ".json");
        entry.setTimeLocal(TIME);
        archive.putNextEntry(entry);
        JsonGenerator json = new JsonFactory().createGenerator(writer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        JsonObject object = new JsonObject(json);
        object.object(() -> {
            object.object("%TYPES", () -> object.object(LAYER, () -> writeLayer(object)));
            json.writeArrayFieldStart("%FEATURE_STRUCTURES");
            writeText(object, report);
            for (int i = 0; i < ofReport.size(); i++) {
                write(object, ofReport.get(i), i + 3);
            }
            json.writeEndArray();
            object.object("%VIEWS", () -> object.object("_InitialView", () -> writeView(object)));
        });
        json.close();
        writer.flush();
        archive.closeEntry();
        ofReport.clear();
    }

    private static void writeLayer(JsonObject json) throws IOException {
        json.text("%NAME", LAYER);
        json.text("%SUPER_TYPE", "uima.tcas.Annotation");
        for (Feature feature : FEATURES) {
            json.object(feature.name(), () -> {
                json.text("%NAME", feature.name());
                json.text("%RANGE", "uima.cas.String");
            });
        }
    }

    private static void writeText(JsonObject json, Report report) throws IOException {
        json.object(() -> {
            json.number("%ID", 1);
            json.text("%TYPE", "uima.cas.Sofa");
            json.number("sofaNum", 1);
            json.text("sofaID", "_InitialView");
            json.text("mimeType", "text");
            json.text("sofaString", withoutControls(report.text()));
        });
        json.object(() -> {
            json.number("%ID", 2);
            json.text("%TYPE", "uima.tcas.DocumentAnnotation");
            json.number("@sofa", 1);
            json.number("begin", 0);
            json.number("end", report.text().length());
            json.text("language", report.language());
        });
    }

    private static void write(JsonObject json, ExportRow row, int number) throws IOException {
        json.object(() -> {
            json.number("%ID", number);
            json.text("%TYPE", LAYER);
            json.number("@sofa", 1);
            json.number("begin", row.claim().span().start());
            json.number("end", row.claim().span().end());
            for (Feature feature : FEATURES) {
                json.text(feature.name(), withoutControls(feature.value().apply(row)));
            }
        });
    }

    private void writeView(JsonObject json) throws IOException {
        json.number("%SOFA", 1);
        json.list(
                "%MEMBERS",
                IntStream.rangeClosed(2, ofReport.size() + 2).boxed().toList(), json.json()::writeNumber);
    }

    /** INCEpTION keeps documents as XML, which has no place for most control characters. */
    static String withoutControls(String text) {
        StringBuilder result = new StringBuilder(Utf8.wellFormed(text));
        for (int i = 0; i < result.length(); i++) {
            char character = result.charAt(i);
            boolean kept = character >= ' ' || character == '\n' || character == '\r' || character == '\t';
            if (!kept || character == '\uFFFE' || character == '\uFFFF') {
                result.setCharAt(i, '\uFFFD');
            }
        }
        return result.toString();
    }

    @Override
    public void close() throws IOException {
        if (!ofReport.isEmpty()) {
            writeReport();
        }
        archive.finish();
    }
}

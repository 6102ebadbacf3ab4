package org.dateline.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.DateEvidence;
import org.dateline.model.EventId;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.ReviewState;

/** Claims as PLOVER events, one JSON object a line. A line is a claim: those of one event share {@code dateline.event}. */
final class Plover implements ClaimWriter {
    private final JsonGenerator generator;
    private final JsonObject json;
    private final Tally leftOut = new Tally();

    private Plover(JsonGenerator generator) {
        this.generator = generator;
        json = new JsonObject(generator);
    }

    static Plover to(Writer writer) throws IOException {
        JsonGenerator generator = new JsonFactory().createGenerator(writer);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(new MinimalPrettyPrinter(""));
        return new Plover(generator);
    }

    @Override
    public void write(ExportRow row) throws IOException {
        Optional<String> objection = Happening.objection(row.claim());
        KindCodes codes = KindCodes.of(row.claim().kind());
        if (objection.isPresent()) {
            leftOut.count(objection.get());
        } else if (codes.ploverEvent().isEmpty()) {
            leftOut.count("of a kind that PLOVER has no event for");
        } else {
            write(Happening.of(row), codes);
            generator.writeRaw('\n');
        }
    }

    private void write(Happening row, KindCodes codes) throws IOException {
        json.object(() -> {
            json.text("id", row.claim().id().value());
            json.object("date", () -> {
                json.text("start", row.start().toString());
                json.text("end", row.end().toString());
            });
            json.text("event", codes.ploverEvent());
            json.text("mode", Optional.of(codes.ploverMode()).filter(mode -> !mode.isEmpty()));
            json.number("quad", (double) codes.ploverQuad());
            json.list("source", row.claim().actors(), this::writeActor);
            json.list("target", row.claim().targets(), this::writeActor);
            writePlace(row);
            json.list("figures", row.claim().figures(), this::writeFigure);
            json.text("text", row.row().words());
            json.text("sentence", row.row().sentence());
            json.texts("claimants", row.row().standing().claimants());
            writeOrigin(row.row());
        });
    }

    private void writeActor(String words) throws IOException {
        json.object(() -> {
            json.text("text", words);
            json.text("sector", Sector.of(words));
        });
    }

    private void writePlace(Happening row) throws IOException {
        if (row.place().isEmpty()) {
            json.nothing("location");
            return;
        }
        Place place = row.place().get();
        json.object("location", () -> {
            json.text("text", place.name());
            json.text("name", row.location().map(Place.Location::name));
            json.number("lat", row.location().map(Place.Location::latitude));
            json.number("lon", row.location().map(Place.Location::longitude));
            json.text("admin1", row.location().flatMap(Place.Location::admin1));
            json.text("country", row.location().flatMap(Place.Location::country));
            json.code("precision", place.precision());
        });
    }

    private void writeFigure(Figure figure) throws IOException {
        json.object(() -> {
            json.code("measure", figure.measure());
            json.text("words", figure.words());
            json.number("min", figure.min());
            json.number("best", figure.best());
            json.number("max", figure.max());
        });
    }

    private void writeOrigin(ExportRow row) throws IOException {
        json.object("dateline", () -> {
            json.text("event", row.standing().event().map(EventId::value));
            json.text("origin", row.standing().origin().value());
            json.text("report", row.report().id().value());
            json.text("address", row.address());
            json.text("outlet", row.report().outlet());
            json.text("published", row.report().published().map(DateEvidence::date));
            json.span("span", row.claim().span());
            json.code("review", ReviewState.of(row.review()));
        });
    }

    @Override
    public Map<String, Integer> leftOut() {
        return leftOut.counts();
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}

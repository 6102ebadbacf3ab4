package org.dateline.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.dateline.model.Change;
import org.dateline.model.FieldChange;

/**
 * Writes changes as JSON, one object a line: {@code {"at", "change", "reason", "fields": [{"field", "before", "after"}],
 * "claim": {...}}}, the claim as in exports without what other claims make of it.
 */
public final class ChangeLines implements AutoCloseable {
    private final JsonGenerator generator;
    private final JsonObject json;
    private final Optional<String> desk;

    private ChangeLines(JsonGenerator generator, Optional<String> desk) {
        this.generator = generator;
        this.desk = desk;
        json = new JsonObject(generator);
    }

    /** Writes to this writer, which stays open. */
    public static ChangeLines to(Writer writer) throws IOException {
        return to(writer, Optional.empty());
    }

    /**
     * Likewise.
     *
     * @param desk the address of the desk where {@code "link"} leads to the claim, without a slash at its end; empty for none
     */
    public static ChangeLines to(Writer writer, Optional<String> desk) throws IOException {
        JsonGenerator generator = new JsonFactory().createGenerator(writer);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(new MinimalPrettyPrinter(""));
        return new ChangeLines(generator, desk);
    }

    public void write(Change change) throws IOException {
        json.object(() -> {
            json.text("at", change.at().toString());
            json.code("change", change.type());
            json.text("reason", change.reason());
            json.list("fields", change.fields(), this::write);
            if (desk.isPresent()) {
                json.text("link", desk.get() + "/claims/" + change.claim().id());
            }
            json.field("claim", () -> new ClaimJson(json).write(change.report(), change.claim()));
        });
        generator.writeRaw('\n');
    }

    private void write(FieldChange field) throws IOException {
        json.object(() -> {
            json.text("field", field.field());
            json.text("before", field.before());
            json.text("after", field.after());
        });
    }

    /** Flushes what was written. */
    @Override
    public void close() throws IOException {
        generator.close();
    }
}

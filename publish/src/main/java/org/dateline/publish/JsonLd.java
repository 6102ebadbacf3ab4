package org.dateline.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A document of linked data: one object with a context and a long list of nodes, a line each. */
record JsonLd(JsonGenerator generator, JsonObject json) {
    static JsonLd to(Writer writer) throws IOException {
        JsonGenerator generator = new JsonFactory().createGenerator(writer);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(new MinimalPrettyPrinter(""));
        generator.writeStartObject();
        return new JsonLd(generator, new JsonObject(generator));
    }

    /** Writes the context: terms by their names, each an address or the address of a property whose values are addresses. */
    void context(Map<String, String> terms, Map<String, String> links) throws IOException {
        json.object("@context", () -> {
            for (Map.Entry<String, String> term : terms.entrySet()) {
                json.text(term.getKey(), term.getValue());
            }
            for (Map.Entry<String, String> link : links.entrySet()) {
                json.object(link.getKey(), () -> {
                    json.text("@id", link.getValue());
                    json.text("@type", "@id");
                });
            }
        });
    }

    void beginNodes(String name) throws IOException {
        generator.writeArrayFieldStart(name);
    }

    void node(JsonObject.Body fields) throws IOException {
        generator.writeRaw('\n');
        json.object(fields);
    }

    void endNodes() throws IOException {
        generator.writeRaw('\n');
        generator.writeEndArray();
    }

    void close() throws IOException {
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.close();
    }
}

package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Coded;
import org.dateline.model.Kind;
import org.dateline.model.Span;

/** A claim as one line of JSON: of the gold or of an export, which share most fields. */
record Row(JsonNode json) {
    Kind kind() {
        return Coded.parse(Kind.class, text("kind"));
    }

    /** A field's text; "" where it has none. */
    String text(String field) {
        return json.path(field).asText("");
    }

    /** The names in a list of names or of objects that have one. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : json.path(field)) {
            names.add(each.isObject() ? each.path("name").asText("") : each.asText(""));
        }
        return names;
    }

    List<JsonNode> all(String field) {
        List<JsonNode> all = new ArrayList<>();
        json.path(field).forEach(all::add);
        return all;
    }

    /** The field as an object; empty where it is null or missing. */
    Optional<JsonNode> object(String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isObject);
    }

    /** Whether leaving it out of a ledger is a mistake. */
    boolean isMust() {
        return json.path("must").asBoolean(true);
    }

    Span span() {
        JsonNode span = json.path("span");
        return new Span(span.path("start").asInt(), span.path("end").asInt());
    }

    /** The report's file name without folder and ending. */
    String reportStem() {
        String file = json.path("report").path("file").asText("");
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    static OptionalDouble number(JsonNode object, String field) {
        JsonNode number = object.path(field);
        return number.isNumber() ? OptionalDouble.of(number.asDouble()) : OptionalDouble.empty();
    }
}

package org.dateline.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Coded;
import org.dateline.model.Span;

/** Writes the fields of one JSON object after another; empty values become null. */
record JsonObject(JsonGenerator json) {
    /** Something that may fail to be written. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Writes one element of a list. */
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    void object(Body fields) throws IOException {
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
    }

    void object(String name, Body fields) throws IOException {
        json.writeFieldName(name);
        object(fields);
    }

    /** Names the field that the value written next belongs to. */
    void field(String name, Body value) throws IOException {
        json.writeFieldName(name);
        value.write();
    }

    <T> void list(String name, Collection<T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : elements) {
            element.write(each);
        }
        json.writeEndArray();
    }

    void texts(String name, Collection<String> texts) throws IOException {
        list(name, texts, json::writeString);
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    /** A field that is left out where there is nothing to say. */
    void codeIfAny(String name, Optional<? extends Coded> value) throws IOException {
        if (value.isPresent()) {
            code(name, value.get());
        }
    }

    void code(String name, Coded value) throws IOException {
        json.writeStringField(name, value.code());
    }

    void truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void nothing(String name) throws IOException {
        json.writeNullField(name);
    }

    void number(String name, Optional<? extends Number> value) throws IOException {
        number(name, value.isPresent() ? OptionalDouble.of(value.get().doubleValue()) : OptionalDouble.empty());
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    /** Whole numbers without a decimal point. */
    void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    void span(String name, Span span) throws IOException {
        object(name, () -> span(span));
    }

    /** The fields of a span, within an object that is open. */
    void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}

package org.dateline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Coded;
import org.dateline.model.Span;

/**
 * The fields of an object in a row of an import.
 *
 * @param row counted from 1
 * @param path of the object in the row; empty for the row itself
 */
record Fields(JsonNode node, long row, String path) {
    /** Makes a value of the fields of an object. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Fields fields) throws ImportException;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    ImportException fault(String name, String fault) {
        return new ImportException(row, at(name), fault);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode value(String name) throws ImportException {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw fault(name, "is missing");
        }
        return value;
    }

    Fields object(String name) throws ImportException {
        JsonNode value = value(name);
        if (!value.isObject()) {
            throw fault(name, "is no object");
        }
        return new Fields(value, row, at(name));
    }

    <T> Optional<T> maybeObject(String name, Reading<T> reading) throws ImportException {
        return has(name) ? Optional.of(reading.of(object(name))) : Optional.empty();
    }

    String text(String name) throws ImportException {
        JsonNode value = value(name);
        if (!value.isTextual()) {
            throw fault(name, "is no text");
        }
        return value.textValue();
    }

    Optional<String> maybeText(String name) throws ImportException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    boolean truth(String name) throws ImportException {
        JsonNode value = value(name);
        if (!value.isBoolean()) {
            throw fault(name, "is neither true nor false");
        }
        return value.booleanValue();
    }

    int whole(String name) throws ImportException {
        JsonNode value = value(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw fault(name, "is no whole number");
        }
        return value.intValue();
    }

    Optional<Integer> maybeWhole(String name) throws ImportException {
        return has(name) ? Optional.of(whole(name)) : Optional.empty();
    }

    double number(String name) throws ImportException {
        JsonNode value = value(name);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw fault(name, "is no number");
        }
        return value.doubleValue();
    }

    OptionalDouble maybeNumber(String name) throws ImportException {
        return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
    }

    <E extends Enum<E> & Coded> E code(Class<E> type, String name) throws ImportException {
        String code = text(name);
        try {
            return Coded.parse(type, code);
        } catch (IllegalArgumentException e) {
            throw fault(name, String.valueOf(e.getMessage()));
        }
    }

    Optional<LocalDate> maybeDay(String name) throws ImportException {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeException e) {
            throw fault(name, "is no day such as 2024-12-01");
        }
    }

    Instant instant(String name) throws ImportException {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw fault(name, "is no instant such as 2024-12-01T08:00:00Z");
        }
    }

    Span span(String name, String text) throws ImportException {
        return object(name).span(text);
    }

    /** The span that the fields of this object are. */
    Span span(String text) throws ImportException {
        int start = whole("start");
        int end = whole("end");
        if (start < 0 || end < start || end > text.length()) {
            throw new ImportException(row, path, start + " to " + end + " is no part of the report's text");
        }
        return new Span(start, end);
    }

    List<String> texts(String name) throws ImportException {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isTextual()) {
                throw fault(name, "holds what is no text");
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    <T> List<T> list(String name, Reading<T> reading) throws ImportException {
        List<T> all = new ArrayList<>();
        for (JsonNode element : array(name)) {
            String place = at(name) + "[" + all.size() + "]";
            if (!element.isObject()) {
                throw new ImportException(row, place, "is no object");
            }
            all.add(made(new Fields(element, row, place), reading));
        }
        return all;
    }

    private JsonNode array(String name) throws ImportException {
        JsonNode value = value(name);
        if (!value.isArray()) {
            throw fault(name, "is no list");
        }
        return value;
    }

    /** What the model refuses is a fault of the row. */
    static <T> T made(Fields fields, Reading<T> reading) throws ImportException {
        try {
            return reading.of(fields);
        } catch (IllegalArgumentException e) {
            throw new ImportException(fields.row(), fields.path(), String.valueOf(e.getMessage()));
        }
    }
}

package org.dateline.read.internal.container.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.read.internal.container.Told;
import org.jsoup.nodes.Entities;

/**
 * One post.
 *
 * @param fields its plain fields by name; what it holds besides text by name with an empty value
 * @param markup its words, with links where it has them
 * @param tooLong whether it has more words than a post can have; the rest is missing
 */
record Post(Map<String, String> fields, String markup, boolean tooLong) {
    /** Telegram allows 4,096 characters. */
    private static final int LONGEST = 1_000_000;

    private static final int LONGEST_FIELD = 500;

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Reads the object that the parser has entered. */
    static Post read(JsonParser json) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        StringBuilder markup = new StringBuilder();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("text")) {
                text(json, value, markup);
            } else {
                fields.putIfAbsent(name, scalar(json, value));
                json.skipChildren();
            }
        }
        return new Post(fields, markup.toString(), markup.length() > LONGEST);
    }

    private static String scalar(JsonParser json, JsonToken value) throws IOException {
        String words = value.isScalarValue() && value != JsonToken.VALUE_NULL ? json.getText() : "";
        return words.substring(0, Math.min(LONGEST_FIELD, words.length()));
    }

    /** Plain text, or an array of plain texts and of objects with a text and what it is. */
    private static void text(JsonParser json, JsonToken value, StringBuilder markup) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            append(markup, Entities.escape(json.getText()));
        } else if (value == JsonToken.START_ARRAY) {
            JsonToken part = json.nextToken();
            while (part != JsonToken.END_ARRAY && part != null) {
                if (part == JsonToken.VALUE_STRING) {
                    append(markup, Entities.escape(json.getText()));
                } else if (part == JsonToken.START_OBJECT) {
                    entity(json, markup);
                } else {
                    json.skipChildren();
                }
                part = json.nextToken();
            }
        } else {
            json.skipChildren();
        }
    }

    private static void entity(JsonParser json, StringBuilder markup) throws IOException {
        String text = "";
        String address = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING && name.equals("text")) {
                text = json.getText();
            } else if (value == JsonToken.VALUE_STRING && name.equals("href")) {
                address = json.getText();
            }
            json.skipChildren();
        }
        boolean link = address.startsWith("http") && !text.contains("\n");
        append(
                markup,
                link
                        ? "<a href=\"" + Told.attribute(address) + "\">" + Entities.escape(text) + "</a>"
                        : Entities.escape(text));
    }

    private static void append(StringBuilder markup, String words) {
        if (markup.length() <= LONGEST) {
            markup.append(words);
        }
    }
}

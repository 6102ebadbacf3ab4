package org.dateline.desk.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Coded;

/** What is wrong with the values of a form, by the name of the field beside which it is to be said. */
final class Faults {
    private static final int LONGEST = 60;

    private final Map<String, String> sentences = new LinkedHashMap<>();

    void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    Map<String, String> sentences() {
        return Map.copyOf(sentences);
    }

    /** The constant that a field names; where it names none, that is a fault, and the one given holds meanwhile. */
    <E extends Enum<E> & Coded> E coded(FormText form, String field, Class<E> type, E meanwhile) {
        try {
            return Coded.parse(type, form.text(field));
        } catch (IllegalArgumentException e) {
            add(field, "“" + brief(form.text(field)) + "” is none of those that can be chosen.");
            return meanwhile;
        }
    }

    /** A number that a field holds; empty where it holds none. */
    Optional<Double> number(FormText form, String field) {
        String words = form.text(field).replace(",", "").replace(" ", "");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(words);
            if (value >= 0 && value <= 1e12) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        add(field, "“" + brief(form.text(field)) + "” is no number from 0 up.");
        return Optional.empty();
    }

    /** Words as a message quotes them. */
    static String brief(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}

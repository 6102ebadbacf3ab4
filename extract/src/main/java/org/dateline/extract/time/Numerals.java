package org.dateline.extract.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers in digits and words.
 *
 * <pre>
 *   numeral := part (["and" | "-"] part)*        "two hundred and six", "forty-two"
 *   part    := DIGITS [scale] | ["half"] "a" scale | unit [scale]   "1.5 million", "a hundred", "two dozen"
 * </pre>
 *
 * Parts must fall in size ("four thousand two hundred"), so that "one two" is two numbers.
 */
public final class Numerals {
    private final Map<String, Double> units = new HashMap<>();
    private final Map<String, Double> scales = new HashMap<>();
    private final Map<String, Double> glued = new HashMap<>();

    private Numerals(List<List<String>> rows) {
        for (List<String> row : rows) {
            Map<String, Double> words =
                    row.get(1).equals("unit") ? units : row.get(1).equals("scale") ? scales : glued;
            words.put(row.get(0), Double.valueOf(row.get(2)));
        }
    }

    /** The numerals of English. */
    public static Numerals english() {
        return new Numerals(WordTable.rows(Numerals.class, "numerals.tsv", 3));
    }

    /** The number that starts at this token, as long as it goes; empty if none starts here. */
    public Optional<Numeral> at(Tokens tokens, int index) {
        Optional<Numeral> first = part(tokens, index);
        if (first.isEmpty()) {
            return first;
        }
        Numeral whole = first.get();
        double least = magnitude(tokens, whole);
        while (least > 1) {
            Optional<Numeral> next = part(tokens, afterJoint(tokens, whole.last() + 1));
            if (next.isEmpty()
                    || next.get().inDigits()
                    || next.get().value() >= least
                    || next.get().value() <= 0) {
                break;
            }
            least = Math.min(least, magnitude(tokens, next.get()));
            whole = new Numeral(
                    index, next.get().last(), whole.value() + next.get().value(), whole.inDigits());
        }
        return Optional.of(whole);
    }

    /** What a further part must stay below: 10 after "forty", 100 after "two hundred", nothing after "7". */
    private double magnitude(Tokens tokens, Numeral part) {
        Double scale = scales.get(tokens.lower(part.last()));
        if (scale != null) {
            return scale == 12 ? 1 : scale;
        }
        return !part.inDigits() && part.value() >= 20 && part.value() % 10 == 0 ? 10 : 1;
    }

    private static int afterJoint(Tokens tokens, int index) {
        if (tokens.is(index, "-")
                && tokens.at(index).glued()
                && tokens.at(index + 1).glued()) {
            return index + 1;
        }
        boolean joins = tokens.is(index, "and") && tokens.is(index - 1, "hundred", "thousand", "million");
        return joins ? index + 1 : index;
    }

    private Optional<Numeral> part(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.isNumber()) {
            return Optional.of(scaled(tokens, index, index, parse(token.text()), true));
        }
        if (tokens.is(index, "a", "an")
                && scales.containsKey(tokens.lower(index + 1))
                && !tokens.at(index).glued()) {
            return Optional.of(scaled(tokens, index, index, 1, false));
        }
        if (tokens.is(index, "half") && tokens.is(index + 1, "a") && scales.containsKey(tokens.lower(index + 2))) {
            return Optional.of(scaled(tokens, index, index + 1, 0.5, false));
        }
        Double unit = units.get(token.lower());
        return unit == null ? Optional.empty() : Optional.of(scaled(tokens, index, index, unit, false));
    }

    private Numeral scaled(Tokens tokens, int first, int last, double value, boolean inDigits) {
        int at = last;
        double product = value;
        while (factor(tokens, at + 1, inDigits && at == last) > 0) {
            product *= factor(tokens, at + 1, inDigits && at == last);
            at++;
        }
        return new Numeral(first, at, product, inDigits);
    }

    private double factor(Tokens tokens, int index, boolean afterDigits) {
        Token token = tokens.at(index);
        Double scale = scales.get(token.lower());
        if (scale == null && afterDigits && token.glued()) {
            scale = glued.get(token.lower());
        }
        return scale == null ? 0 : scale;
    }

    private static double parse(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }
}

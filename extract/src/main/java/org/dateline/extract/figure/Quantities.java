package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.extract.time.Numeral;
import org.dateline.extract.time.Numerals;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;

/**
 * Reads the quantities of a sentence.
 *
 * <pre>
 *   quantity := hedge* (range | numeral | VAGUE) [after]
 *   range    := ["between"] numeral ("to" | "and" | "or" | dash) numeral     "and" only after "between"
 * </pre>
 */
final class Quantities {
    private record Vague(List<String> words, Bounds bounds, String weak) {}

    private final Numerals numerals = Numerals.english();
    private final Hedges hedges = new Hedges();
    private final List<Vague> vagues = WordTable.rows(Quantities.class, "vague-quantities.tsv", 4).stream()
            .map(Quantities::vague)
            .sorted((one, other) -> other.words().size() - one.words().size())
            .toList();

    private static Vague vague(List<String> row) {
        OptionalDouble most =
                row.get(2).equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(row.get(2)));
        return new Vague(List.of(row.get(0).split(" ")), Bounds.from(Double.parseDouble(row.get(1)), most), row.get(3));
    }

    List<Quantity> read(Tokens tokens) {
        List<Quantity> quantities = new ArrayList<>();
        int at = 0;
        int floor = 0;
        while (at < tokens.size()) {
            Optional<Quantity> core = core(tokens, at);
            if (core.isPresent()) {
                Quantity whole = hedged(tokens, core.get(), floor);
                quantities.add(whole);
                floor = whole.last() + 1;
            }
            at = core.isPresent() ? Math.max(floor, at + 1) : at + 1;
        }
        return quantities;
    }

    private Optional<Quantity> core(Tokens tokens, int at) {
        for (Vague vague : vagues) {
            if (tokens.run(at, vague.words())) {
                return vague(tokens, at, vague);
            }
        }
        return numerals.at(tokens, at).map(numeral -> range(tokens, numeral));
    }

    private static Optional<Quantity> vague(Tokens tokens, int at, Vague vague) {
        int last = at + vague.words().size() - 1;
        boolean dependent = vague.weak().equals("of")
                && !tokens.is(last + 1, "of", "more", "were", "have", "killed", "wounded", "injured", "others", "dead");
        if (dependent) {
            return Optional.empty();
        }
        Quantity.Weight weight = vague.weak().equals("yes") ? Quantity.Weight.WEAK : Quantity.Weight.VAGUE;
        return Optional.of(new Quantity(at, last, at, vague.bounds(), weight));
    }

    private Quantity range(Tokens tokens, Numeral numeral) {
        Quantity.Weight weight = numeral.inDigits() ? Quantity.Weight.DIGITS : Quantity.Weight.WORDS;
        int joint = numeral.last() + 1;
        boolean between = tokens.is(numeral.first() - 1, "between");
        boolean joined = tokens.is(joint, "to", "-", "–") || tokens.is(joint, between ? "and" : "or");
        Optional<Numeral> other = joined ? numerals.at(tokens, joint + 1) : Optional.empty();
        if (other.isEmpty()
                || isChange(tokens, numeral)
                || (tokens.is(joint, "to") && tokens.at(joint + 1).glued())) {
            return new Quantity(
                    numeral.first(), numeral.last(), numeral.first(), Bounds.exactly(numeral.value()), weight);
        }
        double low = sameScale(numeral.value(), other.get(), tokens);
        int first = between ? numeral.first() - 1 : numeral.first();
        return new Quantity(
                first,
                other.get().last(),
                numeral.first(),
                Bounds.between(low, other.get().value()),
                weight);
    }

    /** "Two to three hundred" is 200 to 300. */
    private double sameScale(double low, Numeral high, Tokens tokens) {
        double unit = numerals.at(tokens, high.first()).map(Numeral::value).orElse(1.0);
        boolean scaled = high.last() > high.first() && low < 100 && unit >= 100;
        double scale = unit >= 1_000_000 ? 1_000_000 : unit >= 1000 ? 1000 : 100;
        return scaled ? low * scale : low;
    }

    /** "From 3 to 18" tells of a change, not of a range. */
    private static boolean isChange(Tokens tokens, Numeral numeral) {
        return tokens.is(numeral.first() - 1, "from");
    }

    private Quantity hedged(Tokens tokens, Quantity core, int floor) {
        int first = core.first();
        Bounds bounds = core.bounds();
        Optional<Hedges.Found> hedge = hedges.before(tokens, first);
        while (hedge.isPresent() && hedge.get().edge() >= floor) {
            first = hedge.get().edge();
            bounds = bounds.hedged(hedge.get().hedge());
            hedge = hedges.before(tokens, first);
        }
        Optional<Hedges.Found> after = hedges.after(tokens, core.last());
        if (after.isPresent()) {
            bounds = bounds.hedged(after.get().hedge());
        }
        int last = after.map(Hedges.Found::edge).orElse(core.last());
        return new Quantity(first, last, core.number(), bounds, core.weight());
    }
}

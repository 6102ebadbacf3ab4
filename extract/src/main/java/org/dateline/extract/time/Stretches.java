package org.dateline.extract.time;

import java.util.List;
import java.util.Optional;

/** Reads "five days", "24 hours", "a few weeks", "week". */
final class Stretches {
    private record Vague(List<String> words, int count) {}

    private final CalendarWords words;
    private final Numerals numerals;
    private final List<Vague> vague = WordTable.rows(Stretches.class, "counts.tsv", 2).stream()
            .map(row -> new Vague(List.of(row.get(0).split(" ")), Integer.parseInt(row.get(1))))
            .toList();

    Stretches(CalendarWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** A count, exact or vague, and a unit. */
    Optional<Stretch> counted(Tokens tokens, int at) {
        for (Vague count : vague) {
            if (tokens.run(at, count.words())) {
                return unit(tokens, at + count.words().size(), count.count(), true);
            }
        }
        Optional<Numeral> numeral = numerals.at(tokens, at);
        if (numeral.isPresent()) {
            double value = numeral.get().value();
            boolean whole = value >= 1 && value <= Stretch.LONGEST && value == Math.rint(value);
            return whole ? unit(tokens, numeral.get().last() + 1, (int) value, false) : Optional.empty();
        }
        return tokens.is(at, "a", "an") ? unit(tokens, at + 1, 1, false) : Optional.empty();
    }

    /** A unit without a count: one of it; several if it is a plural. */
    Optional<Stretch> bare(Tokens tokens, int at) {
        boolean plural = tokens.lower(at).endsWith("s");
        return unit(tokens, at, plural ? several(tokens, at) : 1, plural);
    }

    private int several(Tokens tokens, int at) {
        return switch (words.unit(tokens, at).orElse("")) {
            case "day" -> 7;
            case "week" -> 4;
            case "month" -> 3;
            default -> 3;
        };
    }

    private Optional<Stretch> unit(Tokens tokens, int at, int count, boolean vagueCount) {
        int unitAt = tokens.is(at, "-") && tokens.at(at).glued() ? at + 1 : at;
        return words.unit(tokens, unitAt)
                .map(unit -> new Stretch(
                        unitAt, vagueCount ? Math.min(count, several(tokens, unitAt) * 2) : count, unit, vagueCount));
    }
}

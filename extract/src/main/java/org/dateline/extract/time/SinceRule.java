package org.dateline.extract.time;

import java.util.Optional;
import org.dateline.model.WhenPrecision;

/** "Since Wednesday", "since 2011", "from 2011 on": from then to the anchor. */
final class SinceRule implements TimeRule {
    private static final int LONGEST_CLAUSE = 12;

    private final LongestRule simple;

    SinceRule(LongestRule simple) {
        this.simple = simple;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        if (!tokens.is(at, "since", "from")) {
            return Optional.empty();
        }
        int start = tokens.is(at + 1, "about", "around", "at") ? at + 2 : at + 1;
        Optional<Reading> begin = simple.read(tokens, start, reckoning);
        if (begin.isEmpty() && tokens.is(at, "since")) {
            begin = inClause(tokens, start, reckoning);
        }
        if (tokens.is(at, "from")) {
            begin = begin.filter(reading -> tokens.is(reading.last() + 1, "on", "onward", "onwards")
                    || reading.precision() == WhenPrecision.YEAR);
        }
        return begin.flatMap(reading -> open(tokens, at, reading, reckoning));
    }

    /**
     * The time in a clause: "since the war began in 2011". After "the first since" the clause dates another event, and
     * gives nothing here.
     */
    private Optional<Reading> inClause(Tokens tokens, int start, Reckoning reckoning) {
        for (int i = start; i < start + LONGEST_CLAUSE; i++) {
            if (tokens.is(i, ",", ";", ".", "(")) {
                return Optional.empty();
            }
            boolean preposition = tokens.is(i, "in", "on");
            Optional<Reading> time = preposition ? simple.read(tokens, i + 1, reckoning) : Optional.empty();
            if (time.isPresent()) {
                return isSuperlative(tokens, start - 1) ? Optional.empty() : time;
            }
        }
        return Optional.empty();
    }

    private static boolean isSuperlative(Tokens tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_CLAUSE); i--) {
            if (tokens.is(i, "first", "most", "worst") || tokens.lower(i).endsWith("est")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Reading> open(Tokens tokens, int at, Reading begin, Reckoning reckoning) {
        int last = tokens.is(begin.last() + 1, "on", "onward", "onwards") && tokens.is(at, "from")
                ? begin.last() + 1
                : begin.last();
        if (reckoning.anchor().isEmpty() || begin.days().isEmpty()) {
            return Optional.of(new Reading(
                    at, last, Optional.empty(), WhenPrecision.UNANCHORED, true, "from then to an unknown day"));
        }
        var anchor = reckoning.anchor().get().date();
        var first = begin.days().get().first();
        if (first.isAfter(anchor)) {
            return Optional.empty();
        }
        WhenPrecision precision = begin.precision() == WhenPrecision.DAY ? WhenPrecision.DAYS : begin.precision();
        return Optional.of(new Reading(
                at, last, Optional.of(new Days(first, anchor)), precision, true, "from then to the anchor"));
    }
}

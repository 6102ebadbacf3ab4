package org.dateline.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.WhenPrecision;

/**
 * From one time to another; what one end leaves out is taken from the other.
 *
 * <pre>
 *   range := "from" time ("to" | "until" | "till" | "through" | dash) time
 *          | "between" time "and" time
 *          | date ("to" | "through" | "until" | dash) date         "28 November – 2 December 2016", "2011-2020"
 * </pre>
 */
final class RangeRule implements TimeRule {
    private final PartialDates dates;
    private final CalendarRule calendar;
    private final LongestRule simple;

    RangeRule(PartialDates dates, CalendarRule calendar, LongestRule simple) {
        this.dates = dates;
        this.calendar = calendar;
        this.simple = simple;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        boolean opened = tokens.is(at, "from", "between");
        int start = opened ? at + 1 : at;
        return ofDates(tokens, start, tokens.is(at, "between"), reckoning)
                .or(() -> opened ? ofTimes(tokens, start, tokens.is(at, "between"), reckoning) : Optional.empty())
                .map(range -> range.over(at, range.last()));
    }

    private static OptionalInt afterJoint(Tokens tokens, int at, boolean between) {
        boolean joint = between ? tokens.is(at, "and") : tokens.is(at, "to", "until", "till", "through", "-", "–", "—");
        return joint ? OptionalInt.of(tokens.is(at + 1, "the") ? at + 2 : at + 1) : OptionalInt.empty();
    }

    private Optional<Reading> ofDates(Tokens tokens, int at, boolean between, Reckoning reckoning) {
        Optional<PartialDate> first = dates.at(tokens, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt next = afterJoint(tokens, first.get().last() + 1, between);
        if (next.isEmpty()) {
            boolean range = at > 0 && first.get().lastDay() > first.get().day();
            return range ? calendar.resolve(tokens, first.get(), reckoning) : Optional.empty();
        }
        return dates.at(tokens, next.getAsInt()).flatMap(last -> joined(tokens, first.get(), last, reckoning));
    }

    private Optional<Reading> joined(Tokens tokens, PartialDate first, PartialDate last, Reckoning reckoning) {
        PartialDate start = first;
        if ((start.month() == 0 && last.month() > 0) || (start.day() > 0) != (last.day() > 0)) {
            return Optional.empty();
        }
        if (start.year() == 0 && last.year() > 0) {
            boolean wraps = start.month() > last.month();
            start = start.in(wraps ? last.year() - 1 : last.year());
        }
        PartialDate end = last.year() == 0 && start.year() > 0 ? last.in(start.year()) : last;
        PartialDate from = start;
        return calendar.resolve(tokens, end, reckoning)
                .flatMap(to -> calendar.resolve(tokens, from, reckoning).flatMap(opening -> span(opening, to)));
    }

    private Optional<Reading> ofTimes(Tokens tokens, int at, boolean between, Reckoning reckoning) {
        Optional<Reading> first = simple.read(tokens, at, reckoning);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt next = afterJoint(tokens, first.get().last() + 1, between);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        return simple.read(tokens, next.getAsInt(), reckoning).flatMap(last -> span(first.get(), last));
    }

    private static Optional<Reading> span(Reading first, Reading last) {
        boolean anchored = first.anchored() || last.anchored();
        if (first.days().isEmpty() || last.days().isEmpty()) {
            return Optional.of(new Reading(
                    first.first(),
                    last.last(),
                    Optional.empty(),
                    last.precision(),
                    anchored,
                    "from the first to the last"));
        }
        Days start = first.days().get();
        Days end = last.days().get();
        if (start.first().isAfter(end.last()) && first.anchored()) {
            int days = first.precision() == WhenPrecision.DAY
                            && start.first().isBefore(end.last().plusDays(8))
                    ? 7
                    : 365;
            start = days == 7
                    ? Days.of(start.first().minusDays(7))
                    : new Days(start.first().minusYears(1), start.last().minusYears(1));
        }
        if (start.first().isAfter(end.last())) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                first.first(),
                last.last(),
                Optional.of(new Days(start.first(), end.last())),
                wider(first.precision(), last.precision()),
                anchored,
                "from the first to the last"));
    }

    private static WhenPrecision wider(WhenPrecision one, WhenPrecision other) {
        WhenPrecision wider = one.compareTo(other) > 0 ? one : other;
        return wider == WhenPrecision.DAY ? WhenPrecision.DAYS : wider;
    }
}

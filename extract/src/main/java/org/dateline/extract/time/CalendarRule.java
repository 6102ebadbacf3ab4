package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Anchor;
import org.dateline.model.WhenPrecision;

/** Dates of the calendar; a missing year is reckoned from the anchor. */
final class CalendarRule implements TimeRule {
    /** A date without year that lies further back than this is taken for the coming one, if that is near. */
    private static final int MONTHS_BACK = 9;

    private final PartialDates dates;

    CalendarRule(PartialDates dates) {
        this.dates = dates;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        return dates.at(tokens, at).flatMap(date -> resolve(tokens, date, reckoning));
    }

    Optional<Reading> resolve(Tokens tokens, PartialDate date, Reckoning reckoning) {
        if (date.year() > 0) {
            return date.days().map(days -> absolute(tokens, date, days, reckoning));
        }
        if (date.in(2000).days().isEmpty()) {
            return Optional.empty();
        }
        boolean ahead = reckoning.ahead(tokens, date.first());
        String reason =
                ahead ? "the date nearest to the anchor, the words look ahead" : "the last such date up to the anchor";
        return Optional.of(reckoning.relative(
                date.first(), date.last(), precision(date), reason, anchor -> nearest(date, anchor, ahead)));
    }

    private static Reading absolute(Tokens tokens, PartialDate date, Days days, Reckoning reckoning) {
        Days elapsed = date.day() > 0 ? days : reckoning.elapsed(tokens, date.first(), days);
        return Reading.of(date.first(), date.last(), elapsed, precision(date), "as written");
    }

    private static Days nearest(PartialDate date, LocalDate anchor, boolean ahead) {
        Stream<Days> years = Stream.of(-2, -1, 0, 1)
                .map(step -> date.in(anchor.getYear() + step))
                .map(PartialDate::days)
                .flatMap(Optional::stream);
        if (ahead) {
            return years.min(Comparator.comparing(days -> Math.abs(days.first().toEpochDay() - anchor.toEpochDay())))
                    .orElse(Days.of(anchor));
        }
        return lastUpTo(years.toList(), anchor);
    }

    private static Days lastUpTo(java.util.List<Days> years, LocalDate anchor) {
        Days last = years.get(0);
        Days next = years.get(years.size() - 1);
        for (Days days : years) {
            if (!days.first().isAfter(anchor.plusDays(1))) {
                last = days;
            } else if (days.first().isBefore(next.first())) {
                next = days;
            }
        }
        boolean far = last.last().isBefore(anchor.minusMonths(MONTHS_BACK));
        return far && next.first().isBefore(anchor.plusMonths(2)) ? next : last.until(anchor);
    }

    static WhenPrecision precision(PartialDate date) {
        if (date.month() == 0) {
            return WhenPrecision.YEAR;
        }
        if (date.day() == 0) {
            return WhenPrecision.MONTH;
        }
        return date.day() == date.lastDay() ? WhenPrecision.DAY : WhenPrecision.DAYS;
    }

    /** The day that a reckoning starts from. */
    static Optional<LocalDate> day(Reckoning reckoning) {
        return reckoning.anchor().map(Anchor::date);
    }
}

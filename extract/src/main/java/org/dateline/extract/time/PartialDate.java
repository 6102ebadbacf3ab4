package org.dateline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of the calendar as far as it is written; parts that are not are 0.
 *
 * @param first first token
 * @param last last token
 * @param lastDay last day of a range within the month ("25-26 October"), else equal to {@code day}
 * @param part which part of the month or year: "early", "mid", "late", or empty for the whole
 */
record PartialDate(int first, int last, int year, int month, int day, int lastDay, String part) {
    static PartialDate year(int first, int last, int year) {
        return new PartialDate(first, last, year, 0, 0, 0, "");
    }

    PartialDate in(int otherYear) {
        return new PartialDate(first, last, otherYear, month, day, lastDay, part);
    }

    PartialDate from(int otherFirst) {
        return new PartialDate(otherFirst, last, year, month, day, lastDay, part);
    }

    PartialDate in(String otherPart) {
        return new PartialDate(first, last, year, month, day, lastDay, otherPart);
    }

    /** The days it names, its year being known; empty where the calendar has no such day. */
    Optional<Days> days() {
        try {
            if (month == 0) {
                return Optional.of(ofYear());
            }
            if (day == 0) {
                return Optional.of(ofMonth());
            }
            return Optional.of(new Days(LocalDate.of(year, month, day), LocalDate.of(year, month, lastDay)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Days ofMonth() {
        Days whole = Days.month(LocalDate.of(year, month, 1));
        return switch (part) {
            case "early" -> new Days(whole.first(), whole.first().withDayOfMonth(10));
            case "mid" ->
                new Days(whole.first().withDayOfMonth(10), whole.first().withDayOfMonth(20));
            case "late" -> new Days(whole.first().withDayOfMonth(20), whole.last());
            default -> whole;
        };
    }

    private Days ofYear() {
        return switch (part) {
            case "early" -> Days.months(LocalDate.of(year, 1, 1), 4);
            case "mid" -> Days.months(LocalDate.of(year, 5, 1), 4);
            case "late" -> Days.months(LocalDate.of(year, 9, 1), 4);
            default -> Days.year(year);
        };
    }
}

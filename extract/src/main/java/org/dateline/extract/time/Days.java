package org.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Days from the first to the last, both included.
 *
 * @param first not after the last
 */
record Days(LocalDate first, LocalDate last) {
    Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static Days month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days months(LocalDate first, int count) {
        return new Days(
                first.withDayOfMonth(1),
                YearMonth.from(first).plusMonths(count - 1L).atEndOfMonth());
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Days week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** These days up to the given one, if it is among them; else all of them. */
    Days until(LocalDate day) {
        return contains(day) ? new Days(first, day) : this;
    }

    /** These days from the given one on, if it is among them; else all of them. */
    Days from(LocalDate day) {
        return contains(day) ? new Days(day, last) : this;
    }
}

package org.dateline.read.internal.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of the Persian solar calendar, in which papers of Iran and Afghanistan are dated: six months of 31 days, then months of
 * 30, the last of 29 but in leap years, which fall in the usual cycle of 33 years. Right for the years 1244 to 1531.
 */
final class PersianDate {
    private static final int MONTHS = 12;
    private static final int LONG_MONTHS = 6;
    private static final int CYCLE = 33;
    private static final int LEAPS_IN_CYCLE = 8;

    /** Days from the day before the calendar's first to 1 January 1970. */
    private static final int BEFORE_1970 = 492_269;

    private PersianDate() {}

    /** The day of the common calendar; empty if there is no such day. */
    static Optional<LocalDate> of(int year, int month, int day) {
        if (month < 1 || month > MONTHS || day < 1 || day > length(year, month)) {
            return Optional.empty();
        }
        int leaps = (LEAPS_IN_CYCLE * year + 21) / CYCLE;
        int months = 30 * (month - 1) + Math.min(month - 1, LONG_MONTHS);
        return Optional.of(LocalDate.ofEpochDay(365L * (year - 1) + leaps + months + day - BEFORE_1970));
    }

    private static int length(int year, int month) {
        if (month <= LONG_MONTHS) {
            return 31;
        }
        return month < MONTHS || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return (25 * year + 11) % CYCLE < LEAPS_IN_CYCLE;
    }
}

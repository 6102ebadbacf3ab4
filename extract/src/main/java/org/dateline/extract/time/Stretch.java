package org.dateline.extract.time;

import java.time.LocalDate;
import org.dateline.model.WhenPrecision;

/**
 * So many units of time.
 *
 * @param last its last token
 * @param count how many
 * @param unit "hour", "day" and so on
 * @param vague whether the count is a word such as "several"
 */
record Stretch(int last, int count, String unit, boolean vague) {
    /** Longest stretch that is reckoned, in units: more is no date of a report. */
    static final int LONGEST = 1000;

    LocalDate before(LocalDate day) {
        return shift(day, -1);
    }

    LocalDate after(LocalDate day) {
        return shift(day, 1);
    }

    private LocalDate shift(LocalDate day, int sign) {
        return switch (unit) {
            case "hour" -> day.plusDays(sign * ((count + 23L) / 24));
            case "week", "weekend" -> day.plusWeeks((long) sign * count);
            case "fortnight" -> day.plusWeeks(2L * sign * count);
            case "month" -> day.plusMonths((long) sign * count);
            case "year" -> day.plusYears((long) sign * count);
            case "decade" -> day.plusYears(10L * sign * count);
            default -> day.plusDays((long) sign * count);
        };
    }

    WhenPrecision precision() {
        if (vague) {
            return WhenPrecision.VAGUE;
        }
        return switch (unit) {
            case "month" -> WhenPrecision.MONTH;
            case "year", "decade" -> WhenPrecision.YEAR;
            default -> WhenPrecision.DAYS;
        };
    }
}

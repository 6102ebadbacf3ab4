package org.dateline.reconcile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;

/**
 * The first weekday that the body of a report names, as news reports say when they were written ("both sides said on
 * Wednesday").
 *
 * @param words as written
 */
record LeadWeekday(DayOfWeek day, String words) {
    private static final int LEAD_LENGTH = 1_500;
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?<before>last |next )?(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

    static Optional<LeadWeekday> of(Report report) {
        int left = LEAD_LENGTH;
        for (Block block : report.blocks()) {
            if (block.kind() == BlockKind.BODY && left > 0) {
                Matcher matcher = WEEKDAY.matcher(block.span().in(report.text()));
                while (matcher.find()) {
                    if (matcher.group("before") == null) {
                        String day = matcher.group("day");
                        return Optional.of(new LeadWeekday(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), day));
                    }
                }
                left -= block.span().length();
            }
        }
        return Optional.empty();
    }

    LocalDate onOrAfter(LocalDate date) {
        return date.with(TemporalAdjusters.nextOrSame(day));
    }

    /** The nearest such day, the later of two as near. */
    LocalDate nearest(LocalDate date) {
        LocalDate before = date.with(TemporalAdjusters.previousOrSame(day));
        LocalDate after = onOrAfter(date);
        return date.toEpochDay() - before.toEpochDay() < after.toEpochDay() - date.toEpochDay() ? before : after;
    }
}

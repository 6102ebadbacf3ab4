package org.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.WhenPrecision;

/**
 * Weekdays.
 *
 * <pre>
 *   weekday := [("early" | "late") ["on"] | "last" | "past" | "next" | "coming" | "this"] WEEKDAY [daypart] [["of"] ("last"|"this"|"next") "week"]
 * </pre>
 */
final class WeekdayRule implements TimeRule {
    private final CalendarWords words;
    private final List<List<String>> names = WordTable.rows(WeekdayRule.class, "not-days.tsv", 1).stream()
            .map(row -> List.of(row.get(0).split(" ")))
            .toList();

    WeekdayRule(CalendarWords words) {
        this.words = words;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        boolean modified = tokens.is(at, "early", "late", "last", "past", "next", "coming", "this");
        boolean on = modified && tokens.is(at, "early", "late") && tokens.is(at + 1, "on");
        int dayAt = on ? at + 2 : modified ? at + 1 : at;
        int weekday = words.weekday(tokens, dayAt);
        if (weekday == 0 || isName(tokens, dayAt)) {
            return Optional.empty();
        }
        int last = words.isDaypart(tokens, dayAt + 1) ? dayAt + 1 : dayAt;
        String modifier = modified ? tokens.lower(at) : "";
        int weekAt = tokens.is(last + 1, "of") ? last + 2 : last + 1;
        if (tokens.is(weekAt, "last", "this", "next") && tokens.is(weekAt + 1, "week")) {
            return Optional.of(inWeek(DayOfWeek.of(weekday), tokens.lower(weekAt), at, weekAt + 1, reckoning));
        }
        boolean ahead = reckoning.ahead(tokens, at);
        return Optional.of(reckoning.relative(
                at, last, WhenPrecision.DAY, reason(modifier, ahead), day(DayOfWeek.of(weekday), modifier, ahead)));
    }

    private boolean isName(Tokens tokens, int at) {
        for (List<String> name : names) {
            if (tokens.run(at, name) || tokens.run(at - name.size() + 1, name)) {
                return true;
            }
        }
        return false;
    }

    private static Reading inWeek(DayOfWeek weekday, String which, int first, int last, Reckoning reckoning) {
        int weeks = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
        return reckoning.relative(
                first,
                last,
                WhenPrecision.DAY,
                "that day of " + which + " week",
                anchor -> Days.of(Days.week(anchor).first().plusWeeks(weeks).plusDays(weekday.getValue() - 1L)));
    }

    private static Function<LocalDate, Days> day(DayOfWeek weekday, String modifier, boolean ahead) {
        return switch (modifier) {
            case "last", "past" -> anchor -> Days.of(anchor.with(TemporalAdjusters.previous(weekday)));
            case "next", "coming" -> anchor -> Days.of(anchor.with(TemporalAdjusters.next(weekday)));
            case "early" -> anchor -> Days.of(early(weekday, anchor));
            default ->
                ahead
                        ? anchor -> Days.of(anchor.with(TemporalAdjusters.nextOrSame(weekday)))
                        : anchor -> Days.of(anchor.with(TemporalAdjusters.previousOrSame(weekday)));
        };
    }

    /** "Early on Friday" in a report of Thursday is that night, already Friday where it happened. */
    private static LocalDate early(DayOfWeek weekday, LocalDate anchor) {
        boolean tonight = anchor.plusDays(1).getDayOfWeek() == weekday;
        return tonight ? anchor.plusDays(1) : anchor.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static String reason(String modifier, boolean ahead) {
        return switch (modifier) {
            case "last", "past" -> "the last such weekday before the anchor";
            case "next", "coming" -> "the first such weekday after the anchor";
            default ->
                ahead
                        ? "the first such weekday from the anchor on, the words look ahead"
                        : "the last such weekday up to the anchor";
        };
    }
}

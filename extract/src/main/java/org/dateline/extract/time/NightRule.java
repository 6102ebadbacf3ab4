package org.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.model.WhenPrecision;

/**
 * Nights, which belong to two days.
 *
 * <pre>
 *   night := "overnight" | "last night"
 *          | ("night" | "overnight") ["leading"] ("to" | "into") ["early"] WEEKDAY
 * </pre>
 *
 * "Overnight" in a sentence with a weekday is the night to that day; else the night to the anchor.
 */
final class NightRule implements TimeRule {
    private static final int NEAR = 40;

    private final CalendarWords words;

    NightRule(CalendarWords words) {
        this.words = words;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        if (tokens.is(at, "overnight", "night")) {
            int dayAt = afterInto(tokens, at + 1);
            if (dayAt > 0 && words.weekday(tokens, dayAt) > 0) {
                return Optional.of(nightTo(words.weekday(tokens, dayAt), at, dayAt, reckoning));
            }
        }
        if (tokens.run(at, "last", "night")) {
            return Optional.of(reckoning.relative(
                    at, at + 1, WhenPrecision.DAYS, "the night to the anchor", NightRule::nightBefore));
        }
        return tokens.is(at, "overnight") ? Optional.of(overnight(tokens, at, reckoning)) : Optional.empty();
    }

    private static int afterInto(Tokens tokens, int at) {
        int next = tokens.is(at, "leading") ? at + 1 : at;
        if (!tokens.is(next, "to", "into")) {
            return 0;
        }
        return tokens.is(next + 1, "early") ? next + 2 : next + 1;
    }

    private Reading overnight(Tokens tokens, int at, Reckoning reckoning) {
        int weekday = 0;
        for (int i = at - NEAR; i <= at + NEAR && weekday == 0; i++) {
            weekday = words.weekday(tokens, i);
        }
        return weekday > 0
                ? nightTo(weekday, at, at, reckoning)
                : reckoning.relative(at, at, WhenPrecision.DAYS, "the night to the anchor", NightRule::nightBefore);
    }

    private static Reading nightTo(int weekday, int first, int last, Reckoning reckoning) {
        return reckoning.relative(
                first,
                last,
                WhenPrecision.DAYS,
                "the night to the weekday named",
                anchor -> nightBefore(anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)))));
    }

    private static Days nightBefore(LocalDate day) {
        return new Days(day.minusDays(1), day);
    }
}

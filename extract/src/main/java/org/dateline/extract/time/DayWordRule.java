package org.dateline.extract.time;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.WhenPrecision;

/** "Today", "yesterday", "tomorrow morning", "this evening". */
final class DayWordRule implements TimeRule {
    private final CalendarWords words;
    private final Map<String, Integer> days = WordTable.rows(DayWordRule.class, "day-words.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

    DayWordRule(CalendarWords words) {
        this.words = words;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        if (tokens.is(at, "this") && words.isDaypart(tokens, at + 1)) {
            return Optional.of(reckoning.relative(at, at + 1, WhenPrecision.DAY, "the anchor's day", Days::of));
        }
        Integer shift = days.get(tokens.lower(at));
        if (shift == null) {
            return Optional.empty();
        }
        int last = words.isDaypart(tokens, at + 1) ? at + 1 : at;
        return Optional.of(reckoning.relative(
                at,
                last,
                WhenPrecision.DAY,
                shift + " days from the anchor",
                anchor -> Days.of(anchor.plusDays(shift))));
    }
}

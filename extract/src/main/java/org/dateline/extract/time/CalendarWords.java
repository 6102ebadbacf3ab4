package org.dateline.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of months, weekdays and units of time. */
final class CalendarWords {
    private enum Form {
        FULL,
        SHORT,
        DOUBTFUL
    }

    private record Entry(String value, Form form) {}

    private final Map<String, Map<String, Entry>> byRole = new HashMap<>();

    private CalendarWords() {}

    static CalendarWords english() {
        CalendarWords words = new CalendarWords();
        for (var row : WordTable.rows(CalendarWords.class, "calendar-words.tsv", 4)) {
            words.byRole
                    .computeIfAbsent(row.get(1), role -> new HashMap<>())
                    .put(
                            row.get(0),
                            new Entry(row.get(2), Form.valueOf(row.get(3).toUpperCase(java.util.Locale.ROOT))));
        }
        return words;
    }

    private Optional<Entry> entry(String role, Token token) {
        return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(token.lower()));
    }

    /** The month, 1 to 12, that is named here in a date with a number beside it; 0 if none. */
    int monthInDate(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return token.isCapitalised() ? number(entry("month", token)) : 0;
    }

    /** The month, 1 to 12, that is named here by itself; 0 if none. */
    int monthAlone(Tokens tokens, int at) {
        Optional<Entry> entry = entry("month", tokens.at(at));
        boolean sure = entry.filter(e -> e.form() == Form.FULL || isAfterTimeWord(tokens, at))
                .isPresent();
        return sure && tokens.at(at).isCapitalised() ? number(entry) : 0;
    }

    private static boolean isAfterTimeWord(Tokens tokens, int at) {
        return tokens.is(at - 1, "in", "since", "by", "until", "till", "last", "next", "early", "late", "mid", "this")
                || (tokens.is(at - 1, "-") && tokens.is(at - 2, "mid"));
    }

    /** The weekday, 1 (Monday) to 7, that is named here; 0 if none. */
    int weekday(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Optional<Entry> entry = entry("weekday", token);
        boolean cut = entry.filter(e -> e.form() == Form.SHORT).isPresent();
        if (!token.isCapitalised() || (cut && !isDateNext(tokens, at + 1))) {
            return 0;
        }
        return number(entry);
    }

    private boolean isDateNext(Tokens tokens, int at) {
        int next = tokens.is(at, ".", ",") ? at + 1 : at;
        next = tokens.is(next, ",") ? next + 1 : next;
        return monthInDate(tokens, next) > 0
                || (tokens.at(next).isNumber() && monthInDate(tokens, next + 1) > 0)
                || tokens.is(next, "morning", "night", "evening", "afternoon");
    }

    /** First month, 1 to 12, of the season that is named here; 0 if none. */
    int season(Tokens tokens, int at) {
        return number(entry("season", tokens.at(at)));
    }

    /** Whether a part of the day is named here. */
    boolean isDaypart(Tokens tokens, int at) {
        return entry("daypart", tokens.at(at)).isPresent();
    }

    /** The unit of time that is named here ("hour", "day"), in the singular; empty if none. */
    Optional<String> unit(Tokens tokens, int at) {
        return entry("unit", tokens.at(at)).map(Entry::value);
    }

    private static int number(Optional<Entry> entry) {
        return entry.map(e -> Integer.parseInt(e.value())).orElse(0);
    }
}

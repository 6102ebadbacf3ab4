package org.dateline.reconcile.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day at which a claim says that its happening took place, as minutes after midnight.
 *
 * @param from the first minute, from 0 to 1439
 * @param to the last minute; below {@code from} where midnight lies between
 * @param words as written
 */
public record Hour(int from, int to, String words) {
    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;
    /** A time given to the half hour is meant so exactly. */
    private static final int SLACK = 12;

    private static final Map<String, int[]> PARTS = Map.of(
            "dawn", new int[] {4 * HOUR, 8 * HOUR},
            "morning", new int[] {3 * HOUR, 12 * HOUR},
            "afternoon", new int[] {12 * HOUR, 18 * HOUR},
            "evening", new int[] {16 * HOUR, 23 * HOUR},
            "dusk", new int[] {16 * HOUR, 21 * HOUR},
            "night", new int[] {18 * HOUR, 7 * HOUR},
            "overnight", new int[] {18 * HOUR, 8 * HOUR});
    private static final Map<String, Integer> NUMBERS =
            Map.of("half an", 30, "an", 60, "one", 60, "two", 120, "three", 180, "four", 240);

    /** Hours of other zones are no times of the place. */
    private static final String HERE = "(?! ?(?:gmt|utc|est|edt|cet|bst|in london|in washington)(?!\\p{L}))";

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\p{L}\\p{N}:.])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>[ap])\\.?m(?![\\p{L}\\p{N}])"
                    + HERE);
    private static final Pattern FULL = Pattern.compile(
            "(?<![\\p{L}\\p{N}:.])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\p{N}:])(?! ?[ap]\\.?m)" + HERE);
    private static final Pattern FROM_TWELVE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<count>half an|an|one|two|three|four)(?: hours?)? (?<way>before|after) (?<twelve>midnight|noon|midday)(?!\\p{L})");
    private static final Pattern TWELVE = Pattern.compile(
            "(?<!\\p{L})(?:at|around|about|shortly before|shortly after) (?<twelve>midnight|noon|midday)(?!\\p{L})");
    private static final Pattern PART =
            Pattern.compile("(?<!\\p{L})(?<part>dawn|morning|afternoon|evening|dusk|overnight|night)(?!\\p{L})");

    /** The one time of day that the words tell; empty if they tell none, or the time of another zone. */
    static Optional<Hour> of(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("\\s++", " ");
        return clock(words)
                .or(() -> full(words))
                .or(() -> fromTwelve(words))
                .or(() -> twelve(words))
                .or(() -> part(words));
    }

    private static Optional<Hour> clock(String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.find() || Integer.parseInt(matcher.group("hour")) > 12) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group("hour")) % 12
                + (matcher.group("half").equals("p") ? 12 : 0);
        int minute = matcher.group("minute") == null ? 0 : Integer.parseInt(matcher.group("minute"));
        return Optional.of(around(hour * HOUR + minute, matcher.group()));
    }

    private static Optional<Hour> full(String text) {
        Matcher matcher = FULL.matcher(text);
        return matcher.find()
                ? Optional.of(around(
                        Integer.parseInt(matcher.group("hour")) * HOUR + Integer.parseInt(matcher.group("minute")),
                        matcher.group()))
                : Optional.empty();
    }

    private static Optional<Hour> fromTwelve(String text) {
        Matcher matcher = FROM_TWELVE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int minutes = NUMBERS.getOrDefault(matcher.group("count"), HOUR);
        int way = matcher.group("way").equals("before") ? -1 : 1;
        return Optional.of(around(twelve(matcher) + way * minutes, matcher.group()));
    }

    private static Optional<Hour> twelve(String text) {
        Matcher matcher = TWELVE.matcher(text);
        return matcher.find() ? Optional.of(around(twelve(matcher), matcher.group())) : Optional.empty();
    }

    private static int twelve(Matcher matcher) {
        return matcher.group("twelve").equals("midnight") ? DAY : DAY / 2;
    }

    private static Optional<Hour> part(String text) {
        Matcher matcher = PART.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String part = matcher.group("part");
        int[] hours = PARTS.getOrDefault(part, new int[] {0, DAY - 1});
        return matcher.find() ? Optional.empty() : Optional.of(new Hour(hours[0], hours[1], part));
    }

    private static Hour around(int minute, String words) {
        return new Hour((minute - SLACK + DAY) % DAY, (minute + SLACK) % DAY, words.strip());
    }

    /** Whether no minute lies in both. */
    public boolean isApartFrom(Hour other) {
        return !holds(other.from) && !other.holds(from);
    }

    private boolean holds(int minute) {
        return from <= to ? from <= minute && minute <= to : minute >= from || minute <= to;
    }
}

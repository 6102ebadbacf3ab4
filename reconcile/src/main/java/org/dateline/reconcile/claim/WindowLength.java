package org.dateline.reconcile.claim;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of a time that a report counts over: "over the past three days". */
final class WindowLength {
    /** Word ends are looked for by their neighbours: Java's own boundary looks back over all marks before it. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<count>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|past|last) (?<unit>hour|day|week|month|year)s?(?![\\p{L}\\p{N}])");

    private static final Map<String, Double> NUMBERS = Map.of(
            "one", 1.0, "two", 2.0, "three", 3.0, "four", 4.0, "five", 5.0, "six", 6.0, "seven", 7.0, "eight", 8.0,
            "nine", 9.0, "ten", 10.0);
    private static final Map<String, Double> DAYS =
            Map.of("hour", 1 / 24.0, "day", 1.0, "week", 7.0, "month", 30.0, "year", 365.0);

    private WindowLength() {}

    static OptionalDouble days(String window) {
        Matcher matcher = LENGTH.matcher(window.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return OptionalDouble.empty();
        }
        String count = matcher.group("count");
        double number =
                Character.isDigit(count.charAt(0)) ? Double.parseDouble(count) : NUMBERS.getOrDefault(count, 1.0);
        return OptionalDouble.of(number * DAYS.getOrDefault(matcher.group("unit"), 1.0));
    }
}

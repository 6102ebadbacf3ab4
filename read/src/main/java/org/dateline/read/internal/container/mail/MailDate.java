package org.dateline.read.internal.container.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a mail's header (RFC 5322, with the zones and short years of RFC 822) as ISO 8601. */
final class MailDate {
    private static final Pattern DATE = Pattern.compile(
            "(?:[A-Za-z]{2,9}[,.]?\\s{1,3})?(\\d{1,2})[\\s-]{1,3}([A-Za-z]{3})[a-z]{0,6}[\\s-]{1,3}(\\d{2,4})"
                    + "\\s{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?(?:\\s{0,3}([+-]\\d{4}|[A-Za-z]{1,4}\\b))?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.of(
            "GMT", "Z", "UT", "Z", "UTC", "Z", "Z", "Z", "EST", "-0500", "EDT", "-0400", "CST", "-0600", "PST", "-0800",
            "PDT", "-0700", "CET", "+0100");

    private MailDate() {}

    /** The moment with its offset, without one where none is said; empty where it is no date. */
    static Optional<String> iso(String header) {
        Matcher date = DATE.matcher(header);
        if (!date.lookingAt()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
        try {
            LocalDateTime time = LocalDateTime.of(
                    year(date.group(3)),
                    month,
                    number(date.group(1)),
                    number(date.group(4)),
                    number(date.group(5)),
                    Math.min(
                            59,
                            Optional.ofNullable(date.group(6))
                                    .map(MailDate::number)
                                    .orElse(0)));
            return Optional.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
                    + Optional.ofNullable(date.group(7)).flatMap(MailDate::zone).orElse(""));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = number(digits);
        return digits.length() > 3 ? year : year + (digits.length() == 3 || year > 49 ? 1900 : 2000);
    }

    private static Optional<String> zone(String name) {
        String digits = ZONES.getOrDefault(name.toUpperCase(Locale.ROOT), name);
        return digits.equals("Z")
                ? Optional.of("Z")
                : Optional.of(digits)
                        .filter(offset -> offset.length() == 5)
                        .map(offset -> ZoneOffset.of(offset).getId());
    }
}

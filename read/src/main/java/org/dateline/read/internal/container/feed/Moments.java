package org.dateline.read.internal.container.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments as feeds write them, with the zone they name: the day is the one where the report was written. */
final class Moments {
    private static final int LONGEST = 60;
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{2,12}\\.?,? (?=\\d)");
    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("d MMM [uuuu][uu] H:mm[:ss] [xx][xxx][zzz]", Locale.ENGLISH);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
            "uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][ ][XXX][xx]", Locale.ROOT);

    private Moments() {}

    /** In ISO 8601; empty if it is none of the usual forms. */
    static Optional<String> iso(String value) {
        String words = SPACES.matcher(value.strip()).replaceAll(" ");
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        String mail = WEEKDAY.matcher(words).replaceFirst("");
        return parsed(ISO, words).or(() -> parsed(MAIL, mail)).or(() -> day(words));
    }

    /** A moment of a library that does not keep zones. */
    static String iso(Instant moment) {
        return moment.toString();
    }

    private static Optional<String> parsed(DateTimeFormatter form, String words) {
        try {
            TemporalAccessor moment =
                    form.parseBest(words, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    moment instanceof ZonedDateTime zoned
                            ? zoned.toOffsetDateTime().toString()
                            : moment.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

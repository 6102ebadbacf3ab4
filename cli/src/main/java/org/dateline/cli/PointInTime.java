package org.dateline.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * A time that a user gives: a day or an instant; without an offset it is UTC.
 *
 * @param first its first instant
 * @param last its last one, to the microsecond
 */
record PointInTime(Instant first, Instant last) {

    static PointInTime parse(String words) {
        return tried(words, PointInTime::day)
                .or(() ->
                        tried(words, text -> instant(OffsetDateTime.parse(text).toInstant())))
                .or(() -> tried(words, text -> instant(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC))))
                .orElseThrow(() -> new IllegalArgumentException("'" + words
                        + "' is neither a day (2024-12-01) nor a time (2024-12-01T08:00 or 2024-12-01T08:00:00Z)"));
    }

    private static Optional<PointInTime> tried(String words, Function<String, PointInTime> reading) {
        try {
            return Optional.of(reading.apply(words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static PointInTime day(String words) {
        LocalDate day = LocalDate.parse(words);
        Instant next = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new PointInTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), next.minus(1, ChronoUnit.MICROS));
    }

    private static PointInTime instant(Instant instant) {
        return new PointInTime(instant, instant);
    }
}

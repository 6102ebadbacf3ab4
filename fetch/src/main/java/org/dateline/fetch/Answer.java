package org.dateline.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a server sent back.
 *
 * @param headers those that matter here, by their names in lower case
 * @param body empty where the status is none of success
 */
record Answer(int status, Map<String, String> headers, Body body) {
    static final Set<String> HEADERS =
            Set.of("location", "etag", "last-modified", "retry-after", "content-encoding", "content-type");

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final int LONGEST_VALIDATOR = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);

    Answer {
        headers = Map.copyOf(headers);
    }

    boolean isSuccess() {
        return status == 200 || status == 203;
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status);
    }

    boolean isNotModified() {
        return status == 304;
    }

    /** Whether the same question may be answered otherwise at another time. */
    boolean isPassing() {
        return PASSING.contains(status);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }

    Validators validators(WebAddress from) {
        return new Validators(from.toString(), validator("etag"), validator("last-modified"));
    }

    private Optional<String> validator(String name) {
        return header(name).filter(value -> value.length() <= LONGEST_VALIDATOR);
    }

    /** How long the server wants to be left alone: seconds or a day and time, two days at most. */
    Optional<Duration> retryAfter(Instant now) {
        return header("retry-after")
                .flatMap(value -> wait(value.strip(), now))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .filter(wait -> !wait.isNegative());
    }

    private static Optional<Duration> wait(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, moment));
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    Refusal refusal(Instant now) {
        return Refusal.status(status, "the server answers " + status + named(), isPassing(), retryAfter(now));
    }

    private String named() {
        return switch (status) {
            case 401 -> " (sign-in wanted)";
            case 402 -> " (payment wanted)";
            case 403 -> " (forbidden)";
            case 404 -> " (not found)";
            case 410 -> " (gone)";
            case 429 -> " (asked too often)";
            case 451 -> " (withheld for legal reasons)";
            default -> status >= 500 ? " (its own fault)" : "";
        };
    }
}

package org.dateline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a claim is about: the shortest interval that the words and the report's date support.
 *
 * @param span the words that say when
 * @param words the same, as written
 * @param start first day; empty where there is no anchor to reckon from
 * @param end last day, inclusive; present exactly if {@code start} is
 * @param precision how exact the words are
 * @param anchor the day reckoned from; empty where the words are a full date or no anchor is known
 * @param reason how the interval follows from the words and the anchor
 */
public record When(
        Span span,
        String words,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        WhenPrecision precision,
        Optional<LocalDate> anchor,
        String reason) {

    public When {
        if (start.isPresent() != end.isPresent()) {
            throw new IllegalArgumentException("an interval has two ends or none: " + words);
        }
        if (start.isPresent() && end.orElseThrow().isBefore(start.get())) {
            throw new IllegalArgumentException("ends before it starts: " + words);
        }
    }
}

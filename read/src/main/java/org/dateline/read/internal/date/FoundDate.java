package org.dateline.read.internal.date;

import java.time.LocalDate;
import org.dateline.model.Span;

/**
 * A complete date in a text.
 *
 * @param span offsets into the text searched, time and zone included
 * @param value as written
 */
public record FoundDate(Span span, LocalDate date, String value) {
    /** A date that is all of a value. */
    public static FoundDate of(LocalDate date, String value) {
        return new FoundDate(new Span(0, value.length()), date, value);
    }
}

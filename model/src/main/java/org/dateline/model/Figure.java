package org.dateline.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number that a claim states, as a range: "more than 446" has a least value and no greatest, "dozens" has no best.
 *
 * @param span the words of the figure
 * @param population who or what is counted, in the report's words; empty if not said
 * @param words the figure as written, with what it counts
 * @param min least value that the words allow
 * @param best the value stated; empty for vague words such as "dozens"
 * @param max greatest value that the words allow; empty where there is no bound
 * @param window the time counted over, in the report's words ("in five days"); empty if not said
 * @param cumulative whether the count runs up to the time of the report ("has reached 412", "since the start")
 * @param flags what a reader should know: {@link #BREAKDOWN}, {@link #UNCLEAR_HARM}
 */
public record Figure(
        Span span,
        Measure measure,
        String population,
        String words,
        double min,
        OptionalDouble best,
        OptionalDouble max,
        Optional<String> window,
        boolean cumulative,
        List<String> flags) {

    /** Flag: a part of another figure of the same claim. */
    public static final String BREAKDOWN = "breakdown";

    /** Flag: the parts given do not add up to the total given. */
    public static final String SUM_MISMATCH = "parts-do-not-add-up";

    /** Flag: the report sets "wounded" beside "injured" as if they differed; kept as written. */
    public static final String UNCLEAR_HARM = "wounded-beside-injured";

    public Figure {
        flags = List.copyOf(flags);
        if (max.isPresent() && max.getAsDouble() < min) {
            throw new IllegalArgumentException("greatest value below least: " + words);
        }
    }
}

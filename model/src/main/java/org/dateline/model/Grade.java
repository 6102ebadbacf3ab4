package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * A grade after the Admiralty system.
 *
 * @param source reliability of the source, {@code A} to {@code F}; from the registry of outlets or a person only, else empty
 * @param information credibility of the information, 1 (confirmed by other independent sources) to 6 (cannot be judged)
 * @param trace the rules that led to it, in order, in words for people
 */
public record Grade(Optional<String> source, int information, List<String> trace) {
    public Grade {
        trace = List.copyOf(trace);
        if (information < 1 || information > 6) {
            throw new IllegalArgumentException("1 to 6: " + information);
        }
    }
}

package org.dateline.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the claims that a format has no place for. */
final class Tally {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void count(String reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}

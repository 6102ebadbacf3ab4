package org.dateline.bench.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long people waited for each kind of answer, from the request to the last byte. Safe for any number of threads. */
final class Waits {
    private static final double MILLISECOND = 1e6;

    private final Map<String, List<Long>> nanos = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();

    synchronized void add(String kind, long waited, boolean answered) {
        nanos.computeIfAbsent(kind, first -> new ArrayList<>()).add(waited);
        errors.merge(kind, answered ? 0 : 1, Integer::sum);
    }

    /** Takes in those of others, which have come to an end. */
    void add(Waits others) {
        others.nanos.forEach((kind, waits) ->
                nanos.computeIfAbsent(kind, first -> new ArrayList<>()).addAll(waits));
        others.errors.forEach((kind, count) -> errors.merge(kind, count, Integer::sum));
    }

    synchronized int count() {
        return nanos.values().stream().mapToInt(List::size).sum();
    }

    synchronized int errors() {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** For each kind, under a name with a prefix: requests, errors, and percentiles in milliseconds. */
    synchronized void into(Map<String, Object> figures, String prefix) {
        nanos.forEach((kind, waits) -> {
            long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
            String at = prefix + kind.toLowerCase(Locale.ROOT) + "_";
            figures.put(at + "requests", sorted.length);
            figures.put(at + "errors", errors.get(kind));
            figures.put(at + "p50_ms", percentile(sorted, 50));
            figures.put(at + "p95_ms", percentile(sorted, 95));
            figures.put(at + "p99_ms", percentile(sorted, 99));
            figures.put(at + "max_ms", percentile(sorted, 100));
        });
    }

    /** The least value that so many percent do not exceed. */
    static long percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured: " + Arrays.toString(sorted));
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return Math.round(sorted[Math.max(0, rank - 1)] / MILLISECOND);
    }
}

package org.dateline.read.internal.container.crawl;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what is no document, by kind, so that nothing is lost without a word. One container's state. */
final class SetAside {
    private static final int MOST_KINDS = 500;
    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_KIND = 60;

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String kind) {
        String known = kind.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d/+.:; -]", "?");
        String name = known.substring(0, Math.min(LONGEST_KIND, known.length()));
        counts.merge(counts.size() < MOST_KINDS || counts.containsKey(name) ? name : "others", 1, Integer::sum);
    }

    /** How many of which kind; empty if nothing was set aside. */
    Optional<String> words() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return Optional.empty();
        }
        String kinds = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SHOWN)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        String more = counts.size() > MOST_SHOWN ? ", and " + (counts.size() - MOST_SHOWN) + " other kinds" : "";
        return Optional.of(
                (all == 1 ? "1 record is no document: " : all + " records are no documents: ") + kinds + more);
    }
}

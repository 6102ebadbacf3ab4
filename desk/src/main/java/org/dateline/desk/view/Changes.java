package org.dateline.desk.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.reconcile.standing.FieldDrift;

/** What a rendering changed, in words. */
final class Changes {
    private static final Map<String, String> NOUNS = Map.of(
            "claimants", "who says it",
            "via", "the agency",
            "stance", "the stance",
            "status", "the status",
            "caveats", "a caveat",
            "figures", "a figure",
            "places", "a place");

    private Changes() {}

    /** "dropped a figure: 40 people", "altered a place: Hama → the city". */
    static String words(FieldDrift drift) {
        String what = brief(drift);
        return switch (drift.type()) {
            case DROPPED -> what + ": " + Wording.line(drift.before());
            case ADDED -> what + ": " + Wording.line(drift.after());
            case ALTERED -> what + ": " + Wording.line(drift.before()) + " → " + Wording.line(drift.after());
        };
    }

    /** "dropped a figure". */
    private static String brief(FieldDrift drift) {
        return Wording.code(drift.type()) + " " + NOUNS.getOrDefault(drift.field(), drift.field());
    }

    /** "dropped a figure (2 times)", commonest first. */
    static List<String> counted(List<FieldDrift> drifts) {
        Map<String, Long> counts =
                drifts.stream().collect(Collectors.groupingBy(Changes::brief, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + " times)" : ""))
                .toList();
    }
}

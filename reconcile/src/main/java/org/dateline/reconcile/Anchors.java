package org.dateline.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Anchor;
import org.dateline.model.Report;
import org.dateline.model.Sha256;

/**
 * Finds for a report the day that its relative words ("on Wednesday") are reckoned from. In order of quality: its publication
 * date; a photo's date and the weekday that the lead names; the anchor of the dated report with which it shares most names.
 */
public final class Anchors {
    private static final int MOST_TOLD = 4;

    private Anchors() {}

    /** The names of a report by their hashes, each with a weight that it has in every report; common words are left out. */
    public static Map<Long, Integer> names(Report report) {
        Map<Long, Integer> keys = new TreeMap<>();
        NameWeights.of(report).forEach((name, weight) -> {
            if (weight > 0) {
                keys.put(Long.parseUnsignedLong(Sha256.of(name).brief(), 16), weight);
            }
        });
        return keys;
    }

    /** The anchor that a report gives itself; empty where it has no day of its own. */
    public static Optional<Anchor> of(Report report) {
        return report.published()
                .map(published -> new Anchor(published.date(), "published that day: " + published.source()))
                .or(() -> report.notBefore().map(photo -> afterPhoto(report, photo)));
    }

    private static Anchor afterPhoto(Report report, LocalDate photo) {
        return LeadWeekday.of(report)
                .map(weekday -> new Anchor(
                        weekday.onOrAfter(photo),
                        "no publication date; a photo is of " + photo + ", and '" + weekday.words()
                                + "' in the lead is the first such day from then on"))
                .orElseGet(() -> new Anchor(photo, "no publication date; the latest photo is of that day"));
    }

    /** The anchor that a report without a day takes over from the one nearest to it; empty where that has no day either. */
    public static Optional<Anchor> from(Report report, Report nearest) {
        return of(nearest).map(anchor -> from(report, nearest, anchor.date()));
    }

    private static Anchor from(Report report, Report nearest, LocalDate day) {
        String shared = "no date of its own; shares " + String.join(", ", shared(report, nearest))
                + " with the report of " + day;
        return LeadWeekday.of(report)
                .map(weekday -> new Anchor(
                        weekday.nearest(day),
                        shared + "; '" + weekday.words() + "' in the lead is the nearest such day"))
                .orElseGet(() -> new Anchor(day, shared));
    }

    /** The weightiest names that both have. */
    private static List<String> shared(Report report, Report nearest) {
        Map<String, Integer> others = NameWeights.of(nearest);
        return NameWeights.of(report).entrySet().stream()
                .filter(name -> others.containsKey(name.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TOLD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}

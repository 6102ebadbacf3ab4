package org.dateline.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/** Which reports tell of the same: by the names they share, the rarer the weightier. */
final class SharedNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{2,40}");
    private static final int FEWEST = 3;
    private static final double LEAST_SHARE = 0.2;
    private static final int MOST_TOLD = 4;

    /**
     * A report that tells of the same.
     *
     * @param names the weightiest shared names, in order
     */
    record Near(Report report, List<String> names) {
        Near {
            names = List.copyOf(names);
        }
    }

    private final Map<ReportId, Set<String>> namesOf = new HashMap<>();
    private final Map<String, Set<ReportId>> reportsWith = new HashMap<>();
    private final Map<ReportId, Report> reports = new HashMap<>();

    private SharedNames() {}

    static SharedNames of(Collection<Report> reports) {
        SharedNames index = new SharedNames();
        for (Report report : reports) {
            Set<String> names = names(report);
            index.reports.put(report.id(), report);
            index.namesOf.put(report.id(), names);
            names.forEach(name -> index.reportsWith
                    .computeIfAbsent(name, first -> new TreeSet<>())
                    .add(report.id()));
        }
        return index;
    }

    /** The one among some reports that shares most with a report, if it shares enough. */
    Optional<Near> nearest(Report report, Set<ReportId> among) {
        Set<String> names = namesOf.getOrDefault(report.id(), Set.of());
        double all = names.stream().mapToDouble(this::weight).sum();
        Map<ReportId, Double> shared = new TreeMap<>();
        Map<ReportId, Integer> counts = new HashMap<>();
        for (String name : names) {
            for (ReportId other : reportsWith(name)) {
                if (among.contains(other)) {
                    shared.merge(other, weight(name), Double::sum);
                    counts.merge(other, 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry ->
                        counts.getOrDefault(entry.getKey(), 0) >= FEWEST && entry.getValue() >= LEAST_SHARE * all)
                .max(Map.Entry.<ReportId, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry ->
                        new Near(Objects.requireNonNull(reports.get(entry.getKey())), told(names, entry.getKey())));
    }

    private List<String> told(Set<String> names, ReportId other) {
        return names.stream()
                .filter(namesOf.getOrDefault(other, Set.of())::contains)
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_TOLD)
                .toList();
    }

    private Set<ReportId> reportsWith(String name) {
        return reportsWith.getOrDefault(name, Set.of());
    }

    private double weight(String name) {
        return Math.log((reports.size() + 1.0) / reportsWith(name).size());
    }

    /** Words with a capital that the report never writes without. */
    private static Set<String> names(Report report) {
        Set<String> capital = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (Block block : report.blocks()) {
            if (block.kind().isReporting()) {
                Matcher matcher = WORD.matcher(block.span().in(report.text()));
                while (matcher.find()) {
                    String word = matcher.group().replaceAll("['’]s?$", "");
                    boolean isCapital = Character.isUpperCase(word.charAt(0));
                    (isCapital ? capital : small).add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        capital.removeAll(small);
        return capital;
    }
}

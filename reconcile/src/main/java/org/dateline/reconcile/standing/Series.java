package org.dateline.reconcile.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.ClaimId;
import org.dateline.model.Figure;
import org.dateline.model.Measure;

/**
 * What one source counted over time. Series of several sources stand side by side and are never averaged.
 *
 * @param source who counts: the claimants, the agencies where there are none, else the outlet
 * @param points in the order of days, then of claims
 */
public record Series(Measure measure, String source, List<Point> points) {
    /**
     * One count.
     *
     * @param day of the report; empty if unknown
     */
    public record Point(Optional<LocalDate> day, Figure figure, ClaimId claim) {}

    public Series {
        points = List.copyOf(points);
    }

    /**
     * The series of all figures of some claims, in the order of measures and sources. Of claims of one origin that state the
     * same the first stands for all.
     *
     * @param days of the claims' reports
     */
    public static List<Series> of(Collection<Held> claims, Standings standings, Map<ClaimId, LocalDate> days) {
        Map<String, List<Point>> found = new TreeMap<>();
        Map<String, Measure> measures = new TreeMap<>();
        Map<String, ClaimId> stated = new TreeMap<>();
        for (Held held : claims) {
            ClaimId id = held.claim().id();
            for (Figure figure : held.claim().figures()) {
                String source = source(held, standings);
                String key = figure.measure().ordinal() + "\t" + source;
                String statement = standings.origin(id) + " " + key + " " + figure.population() + " " + figure.min() + " " + figure.max();
                if (stated.putIfAbsent(statement, id) == null) {
                    measures.put(key, figure.measure());
                    found.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(new Point(Optional.ofNullable(days.get(id)), figure, id));
                }
            }
        }
        List<Series> series = new ArrayList<>();
        found.forEach((key, points) -> {
            points.sort(Comparator.<Point, LocalDate>comparing(point -> point.day().orElse(LocalDate.MAX))
                    .thenComparing(Point::claim));
            series.add(new Series(measures.getOrDefault(key, Measure.OTHER), key.substring(key.indexOf('\t') + 1), points));
        });
        return series;
    }

    private static String source(Held held, Standings standings) {
        List<String> claimants = standings.claimants(held.claim().id());
        if (!claimants.isEmpty()) {
            return String.join(", ", claimants);
        }
        return held.claim().via().isEmpty() ? held.outlet().orElse("unknown outlet") : String.join(", ", held.claim().via());
    }
}

package org.dateline.reconcile.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.ClaimId;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.OriginId;

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
     * @param day of the report of the first claim; empty if unknown
     * @param claims of one origin that state it, in the order they were given in; at least one
     */
    public record Point(Optional<LocalDate> day, Figure figure, List<ClaimId> claims) {
        public Point {
            claims = List.copyOf(claims);
        }

        /** The claim that stands for all. */
        public ClaimId claim() {
            return claims.get(0);
        }
    }

    /** A count, and whose. */
    private record Statement(Figure figure, String source, List<ClaimId> claims) {
        Point point(Map<ClaimId, LocalDate> days) {
            return new Point(Optional.ofNullable(days.get(claims.get(0))), figure, claims);
        }
    }

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
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Held held : claims) {
            ClaimId id = held.claim().id();
            String source = source(held, standings);
            for (Figure figure : held.claim().figures()) {
                Statement statement = statements.computeIfAbsent(
                        statement(standings.origin(id), source, figure),
                        first -> new Statement(figure, source, new ArrayList<>()));
                if (!statement.claims().contains(id)) {
                    statement.claims().add(id);
                }
            }
        }
        Map<Measure, Map<String, List<Point>>> found = new EnumMap<>(Measure.class);
        statements
                .values()
                .forEach(statement -> found.computeIfAbsent(statement.figure().measure(), first -> new TreeMap<>())
                        .computeIfAbsent(statement.source(), first -> new ArrayList<>())
                        .add(statement.point(days)));
        List<Series> series = new ArrayList<>();
        found.forEach((measure, sources) ->
                sources.forEach((source, points) -> series.add(new Series(measure, source, inOrder(points)))));
        return series;
    }

    private static String statement(OriginId origin, String source, Figure figure) {
        return String.join(
                "\t",
                origin.value(),
                source,
                figure.measure().code(),
                figure.population(),
                figure.min() + " " + figure.max());
    }

    private static List<Point> inOrder(List<Point> points) {
        return points.stream()
                .sorted(Comparator.<Point, LocalDate>comparing(
                                point -> point.day().orElse(LocalDate.MAX))
                        .thenComparing(Point::claim))
                .toList();
    }

    private static String source(Held held, Standings standings) {
        List<String> claimants = standings.claimants(held.claim().id());
        if (!claimants.isEmpty()) {
            return String.join(", ", claimants);
        }
        return held.claim().via().isEmpty()
                ? held.outlet().orElse("unknown outlet")
                : String.join(", ", held.claim().via());
    }
}

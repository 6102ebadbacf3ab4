package org.dateline.desk.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.model.Figure;
import org.dateline.reconcile.standing.CountLink;
import org.dateline.reconcile.standing.Series;

/**
 * Who counted what, and which counts contradict or follow others.
 *
 * @param series those first of which most is contradicted, then those that moved, then those of most counts
 * @param links between their counts
 */
public record Counts(List<Series> series, List<CountLink> links) {
    public Counts {
        series = List.copyOf(series);
        links = List.copyOf(links);
    }

    /** Of some claims, and of the series and figures that pass. */
    public static Counts of(Snapshot snapshot, List<Item> claims, Predicate<Series> wanted, Predicate<Figure> figures) {
        List<Series> all = snapshot
                .whole()
                .series(claims.stream().map(item -> item.claim().id()).toList())
                .stream()
                .filter(wanted)
                .map(series -> only(series, figures))
                .filter(series -> !series.points().isEmpty())
                .toList();
        List<CountLink> links = CountLink.of(all, snapshot.whole().standings());
        List<Series> inOrder = new ArrayList<>(all);
        inOrder.sort(byInterest(links));
        return new Counts(inOrder, links);
    }

    private static Series only(Series series, Predicate<Figure> figures) {
        return new Series(
                series.measure(),
                series.source(),
                series.points().stream()
                        .filter(point -> figures.test(point.figure()))
                        .toList());
    }

    private static Comparator<Series> byInterest(List<CountLink> links) {
        Map<Series.Point, Integer> disputed = new HashMap<>();
        Map<Series.Point, Integer> moved = new HashMap<>();
        for (CountLink link : links) {
            Map<Series.Point, Integer> counts = link.isDispute() ? disputed : moved;
            counts.merge(link.other(), 1, Integer::sum);
            link.one().ifPresent(one -> counts.merge(one, 1, Integer::sum));
        }
        return Comparator.<Series>comparingInt(series -> sum(series, disputed))
                .thenComparingInt(series -> sum(series, moved))
                .thenComparingInt(series -> series.points().size())
                .reversed()
                .thenComparing(Series::measure)
                .thenComparing(Series::source);
    }

    private static int sum(Series series, Map<Series.Point, Integer> counts) {
        return series.points().stream()
                .mapToInt(point -> counts.getOrDefault(point, 0))
                .sum();
    }
}

package org.dateline.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.desk.query.FigureFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Counts;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Measure;
import org.dateline.reconcile.standing.CountLink;
import org.dateline.reconcile.standing.Series;

/**
 * A series worth a look: contradicted, moved, or of several counts.
 *
 * @param address of its counts, with those beside it that contradict them
 * @param counts in the order of days, as written
 * @param moves "moved 412 → 446+", "followed by 90 of others", each
 * @param disputes "against 900–1,000, State television", each
 */
public record NotedSeries(
        String measure,
        String source,
        Side side,
        String address,
        String days,
        List<String> counts,
        int more,
        List<String> moves,
        List<String> disputes) {
    private static final int MOST_COUNTS = 6;
    private static final int LONGEST_SOURCE = 120;
    private static final int LONGEST_COUNT = 40;

    /** Those of most interest. */
    static List<NotedSeries> of(Counts counts, Snapshot snapshot, int most) {
        Map<Series.Point, Series> bySeries = new LinkedHashMap<>();
        counts.series().forEach(series -> series.points().forEach(point -> bySeries.put(point, series)));
        return counts.series().stream()
                .filter(series -> (series.points().size() > 1 && series.measure() != Measure.OTHER)
                        || counts.links().stream().anyMatch(link -> touches(link, series)))
                .limit(most)
                .map(series -> of(series, counts.links(), bySeries, snapshot))
                .toList();
    }

    private static boolean touches(CountLink link, Series series) {
        return series.points().contains(link.other())
                || link.one().map(series.points()::contains).orElse(false);
    }

    private static NotedSeries of(
            Series series, List<CountLink> links, Map<Series.Point, Series> bySeries, Snapshot snapshot) {
        List<String> moves = new ArrayList<>();
        List<String> disputes = new ArrayList<>();
        Map<String, Series> others = new TreeMap<>();
        for (CountLink link : links) {
            if (touches(link, series)) {
                boolean isOwn = series.points().contains(link.other());
                Optional<Series.Point> facing = isOwn ? link.one() : Optional.of(link.other());
                if (link.isDispute()) {
                    disputes.add(dispute(link, facing, bySeries, snapshot));
                } else {
                    moves.add(move(link, series, bySeries));
                }
                facing.flatMap(point -> Optional.ofNullable(bySeries.get(point)))
                        .filter(other -> !other.source().equals(series.source()))
                        .ifPresent(other -> others.put(other.source(), other));
            }
        }
        return new NotedSeries(
                Wording.code(series.measure()),
                Wording.cut(Wording.line(series.source()), LONGEST_SOURCE),
                snapshot.item(series.points().get(0).claim()).map(Item::side).orElse(Side.OWN_VOICE),
                address(series, others),
                days(series),
                series.points().stream()
                        .limit(MOST_COUNTS)
                        .map(point -> Wording.cut(Wording.line(point.figure().words()), LONGEST_COUNT))
                        .toList(),
                Math.max(0, series.points().size() - MOST_COUNTS),
                moves.stream().distinct().limit(2).toList(),
                disputes.stream().distinct().limit(2).toList());
    }

    private static String dispute(
            CountLink link, Optional<Series.Point> facing, Map<Series.Point, Series> bySeries, Snapshot snapshot) {
        String by = facing.flatMap(point -> Optional.ofNullable(bySeries.get(point)))
                .map(Series::source)
                .map(Wording::line)
                .or(() -> snapshot.item(link.relation().claim())
                        .map(item -> Voice.of(item).words()))
                .orElse("another");
        return facing.map(point -> "against " + range(point) + ", " + Wording.cut(by, LONGEST_SOURCE))
                .orElse("denied by " + Wording.cut(by, LONGEST_SOURCE));
    }

    private static String move(CountLink link, Series series, Map<Series.Point, Series> bySeries) {
        boolean isLater = link.one().map(series.points()::contains).orElse(false);
        boolean isEarlier = series.points().contains(link.other());
        Optional<Series.Point> facing = isLater ? Optional.of(link.other()) : link.one();
        if (isLater && isEarlier) {
            return "moved " + range(link.other()) + " → "
                    + link.one().map(NotedSeries::range).orElse("");
        }
        String by = facing.flatMap(point -> Optional.ofNullable(bySeries.get(point)))
                .map(other -> Wording.cut(Wording.line(other.source()), LONGEST_SOURCE))
                .orElse("another");
        return (isLater ? "follows " : "followed by ")
                + facing.map(NotedSeries::range).orElse("") + ", " + by;
    }

    private static String address(Series series, Map<String, Series> others) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("measure", List.of(series.measure().code()));
        List<String> sources = new ArrayList<>();
        sources.add(FigureFilter.brief(series.source()));
        others.keySet().stream().limit(8).map(FigureFilter::brief).forEach(sources::add);
        parameters.put("source", sources);
        return Parameters.of(parameters).address(FiguresView.PATH);
    }

    private static String days(Series series) {
        List<LocalDate> days = series.points().stream()
                .flatMap(point -> point.day().stream())
                .sorted()
                .toList();
        return days.isEmpty() ? "undated" : Wording.days(days.get(0), days.get(days.size() - 1));
    }

    private static String range(Series.Point point) {
        return Wording.range(point.figure());
    }

    public boolean isDisputed() {
        return !disputes.isEmpty();
    }
}

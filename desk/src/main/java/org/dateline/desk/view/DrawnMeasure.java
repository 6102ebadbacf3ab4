package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Measure;
import org.dateline.reconcile.standing.CountLink;
import org.dateline.reconcile.standing.Series;

/**
 * All counts of one measure, source by source, and which of them contradict or follow each other.
 *
 * @param name in words for people
 */
public record DrawnMeasure(String code, String name, List<CountRow> rows, int sources, List<Link> links) {
    /**
     * Two counts of which one contradicts, denies, updates or corrects the other.
     *
     * @param one the number of the row that does, from 0; -1 where it counts nothing
     * @param other the number of the other row
     */
    public record Link(int one, int other, Related related) {}

    /** Whether any count contradicts or denies another. */
    public boolean isDisputed() {
        return links.stream().anyMatch(link -> link.related().isDispute());
    }

    /** How many counts follow others: update or correct them. */
    public long following() {
        return links.stream().filter(link -> !link.related().isDispute()).count();
    }

    static List<DrawnMeasure> of(List<Series> all, List<CountLink> links, Snapshot snapshot) {
        Map<Measure, List<Series>> byMeasure = new TreeMap<>();
        all.forEach(series -> byMeasure
                .computeIfAbsent(series.measure(), first -> new ArrayList<>())
                .add(series));
        return byMeasure.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), links, snapshot))
                .toList();
    }

    private static DrawnMeasure of(Measure measure, List<Series> all, List<CountLink> links, Snapshot snapshot) {
        List<CountRow> rows = new ArrayList<>();
        Map<Series.Point, Integer> numbers = new HashMap<>();
        for (Series series : all) {
            for (Series.Point point : series.points()) {
                numbers.put(point, rows.size());
                rows.add(CountRow.of(series, point, snapshot));
            }
        }
        List<Link> shown = links.stream()
                .filter(link -> numbers.containsKey(link.other())
                        && link.one().map(numbers::containsKey).orElse(true))
                .flatMap(link -> Related.of(link.relation(), snapshot).stream()
                        .map(related -> new Link(
                                link.one().map(numbers::get).orElse(-1),
                                numbers.getOrDefault(link.other(), -1),
                                related)))
                .toList();
        return new DrawnMeasure(measure.code(), Wording.code(measure), rows, all.size(), shown);
    }
}

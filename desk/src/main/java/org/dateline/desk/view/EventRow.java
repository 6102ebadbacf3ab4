package org.dateline.desk.view;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.desk.snapshot.Happening;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;

/**
 * An event as a row of a table.
 *
 * @param figures each measure as the range over all claims
 */
public record EventRow(
        String id,
        String days,
        String place,
        String kind,
        String words,
        List<String> figures,
        int outlets,
        int claims,
        int origins,
        int disputes) {
    private static final int LONGEST = 200;

    static EventRow of(Happening happening) {
        return new EventRow(
                happening.event().id().value(),
                days(happening),
                happening.place().map(Place::name).map(Wording::line).orElse(""),
                Wording.code(happening.kind()),
                Wording.cut(Wording.line(happening.leading().words()), LONGEST),
                figures(happening),
                happening.event().outlets(),
                happening.items().size(),
                happening.event().origins(),
                happening.event().disputes().size());
    }

    static String days(Happening happening) {
        return happening
                .first()
                .map(first -> Wording.days(first, happening.last().orElse(first)))
                .orElse("");
    }

    /** "killed 214–446+", a measure each. */
    private static List<String> figures(Happening happening) {
        Map<Measure, List<Figure>> byMeasure = happening.items().stream()
                .flatMap(item -> item.claim().figures().stream())
                .filter(figure -> figure.measure() != Measure.DISTANCE_KM && figure.measure() != Measure.OTHER)
                .collect(Collectors.groupingBy(Figure::measure, TreeMap::new, Collectors.toList()));
        return byMeasure.entrySet().stream()
                .map(entry -> range(entry.getValue()) + " " + Wording.code(entry.getKey()))
                .toList();
    }

    private static String range(List<Figure> figures) {
        double least = figures.stream().mapToDouble(Figure::min).min().orElse(0);
        boolean open = figures.stream().anyMatch(figure -> figure.max().isEmpty());
        double most = figures.stream()
                .mapToDouble(figure -> figure.max().orElse(figure.min()))
                .max()
                .orElse(least);
        return Wording.range(least, OptionalDouble.of(most)) + (open ? "+" : "");
    }
}

package org.dateline.desk.view;

import java.util.List;
import java.util.OptionalDouble;
import org.dateline.desk.snapshot.Happening;
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

    /** "214–446+ killed", a measure each. */
    private static List<String> figures(Happening happening) {
        return happening.digest().ranges().stream()
                .map(range -> Wording.range(range.least(), OptionalDouble.of(range.most()))
                        + (range.open() ? "+" : "")
                        + " "
                        + Wording.code(range.measure()))
                .toList();
    }
}

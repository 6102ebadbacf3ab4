package org.dateline.desk.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;
import org.dateline.model.Status;
import org.dateline.reconcile.standing.Series;

/** What each source counted over time. */
final class Figures {
    private Figures() {}

    static Endpoint list() {
        return new FilteredList<Series>(
                        "figures",
                        Figures::list,
                        series -> series.measure().code() + ":" + series.source(),
                        Figures::json)
                .endpoint("The counts in claims that pass all filters, a series for each measure and source; never"
                        + " averaged");
    }

    private static List<Series> list(Snapshot snapshot, ClaimFilter filter) {
        List<ClaimId> counting = filter.in(snapshot).items().stream()
                .filter(item ->
                        !item.claim().figures().isEmpty() && item.claim().status() == Status.ACTUAL)
                .map(item -> item.claim().id())
                .toList();
        return snapshot.whole().series(counting).stream()
                .filter(series ->
                        filter.measures().isEmpty() || filter.measures().contains(series.measure()))
                .toList();
    }

    private static Map<String, Object> json(Series series) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", series.measure().code());
        json.put("source", series.source());
        json.put("points", series.points().stream().map(Figures::json).toList());
        return json;
    }

    private static Map<String, Object> json(Series.Point point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", point.day().map(LocalDate::toString));
        json.put("claim", point.claim().value());
        json.put("claims", point.claims().stream().map(ClaimId::value).toList());
        json.put("words", point.figure().words());
        json.put("population", point.figure().population());
        json.put("min", point.figure().min());
        json.put("best", boxed(point.figure().best()));
        json.put("max", boxed(point.figure().max()));
        json.put("window", point.figure().window());
        json.put("cumulative", point.figure().cumulative());
        return json;
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}

package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Grade;
import org.dateline.model.Measure;
import org.dateline.model.OriginId;
import org.dateline.model.Place;
import org.dateline.reconcile.standing.Series;
import org.dateline.reconcile.standing.Upstream;

/**
 * All about one event.
 *
 * @param place how exactly it is known where
 * @param sides the claims by where their claimants stand, then by origin
 * @param series what each source counted
 * @param upstreams which of its voices are known through one channel only
 * @param control what its claims say of who holds which place
 */
public record EventView(
        EventRow row,
        String place,
        List<SideOfIt> sides,
        List<CountedBy> series,
        List<Related> disputes,
        List<String> upstreams,
        List<ControlSaid> control)
        implements View {
    private static final int TITLE = 80;
    private static final int BAR = 100;

    /** What one side says, origin by origin. */
    public record SideOfIt(Side side, List<OriginOfIt> origins) {}

    /**
     * One independent voice.
     *
     * @param first how the first of those that carry it puts it
     * @param others the rest of those that carry it
     * @param grade of the first
     */
    public record OriginOfIt(String id, Related.ClaimBrief first, List<Related.ClaimBrief> others, Grade grade) {}

    /** Counts of one measure by one source. */
    public record CountedBy(String measure, String source, List<Counted> counts) {}

    /**
     * One count, drawn as a bar on a scale of 0 to 100.
     *
     * @param open whether there is no greatest value
     */
    public record Counted(String day, String range, String words, String claim, double from, double to, boolean open) {}

    public static EventView of(Happening happening, Snapshot snapshot) {
        return new EventView(
                EventRow.of(happening),
                happening.place().map(EventView::place).orElse("no place named"),
                sides(happening, snapshot),
                series(happening, snapshot),
                happening.event().disputes().stream()
                        .flatMap(dispute -> Related.of(dispute, snapshot).stream())
                        .toList(),
                happening.event().upstreams().stream().map(Upstream::reason).toList(),
                ControlSaid.of(happening.event().claims(), snapshot));
    }

    private static String place(Place place) {
        String precision = Wording.code(place.precision());
        return place.location()
                .map(location -> Wording.line(place.name()) + " (" + precision + ", within "
                        + Wording.number(location.radiusKm()) + " km)")
                .orElse(Wording.line(place.name()) + " (" + precision + ", not located)");
    }

    private static List<SideOfIt> sides(Happening happening, Snapshot snapshot) {
        Map<Side, Map<OriginId, List<Item>>> bySide = new EnumMap<>(Side.class);
        happening
                .items()
                .forEach(item -> bySide.computeIfAbsent(item.side(), first -> new LinkedHashMap<>())
                        .computeIfAbsent(item.origin(), first -> new ArrayList<>())
                        .add(item));
        List<SideOfIt> sides = new ArrayList<>();
        bySide.forEach((side, origins) -> sides.add(new SideOfIt(
                side,
                origins.entrySet().stream()
                        .map(entry -> origin(entry.getKey(), entry.getValue(), snapshot))
                        .toList())));
        return sides;
    }

    private static OriginOfIt origin(OriginId id, List<Item> items, Snapshot snapshot) {
        String first = Wording.line(items.get(0).words());
        return new OriginOfIt(
                id.value(),
                Related.ClaimBrief.of(items.get(0), List.of(new Piece(first, false))),
                items.stream()
                        .skip(1)
                        .map(item -> Related.ClaimBrief.of(
                                item,
                                Difference.between(first, Wording.line(item.words()))
                                        .other()))
                        .toList(),
                snapshot.whole().standings().of(items.get(0).claim().id()).grade());
    }

    private static List<CountedBy> series(Happening happening, Snapshot snapshot) {
        List<Series> all = snapshot.whole().series(happening.event().claims()).stream()
                .filter(series -> series.measure() != Measure.DISTANCE_KM)
                .toList();
        Map<Measure, Double> largest = new EnumMap<>(Measure.class);
        all.forEach(series ->
                series.points().forEach(point -> largest.merge(series.measure(), greatest(point), Math::max)));
        return all.stream()
                .map(series -> counted(series, Math.max(1, largest.getOrDefault(series.measure(), 1.0))))
                .toList();
    }

    private static double greatest(Series.Point point) {
        return point.figure().max().orElse(point.figure().min());
    }

    private static CountedBy counted(Series series, double largest) {
        return new CountedBy(
                Wording.code(series.measure()),
                Wording.line(series.source()),
                series.points().stream()
                        .map(point -> new Counted(
                                point.day().map(Wording::day).orElse("undated"),
                                Wording.range(point.figure()),
                                Wording.line(point.figure().words()),
                                point.claim().value(),
                                BAR * point.figure().min() / largest,
                                BAR * greatest(point) / largest,
                                point.figure().max().isEmpty()))
                        .toList());
    }

    @Override
    public String title() {
        return Wording.cut(row.kind() + (row.place().isEmpty() ? "" : ", " + row.place()), TITLE);
    }

    @Override
    public String template() {
        return "event.jte";
    }

    @Override
    public Section section() {
        return Section.EVENTS;
    }
}

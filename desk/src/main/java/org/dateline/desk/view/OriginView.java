package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;
import org.dateline.model.EventId;
import org.dateline.model.OriginId;
import org.dateline.reconcile.standing.Drift;
import org.dateline.reconcile.standing.Upstream;

/**
 * One independent voice: what it says, through whom, and how each outlet puts it.
 *
 * @param names of its claimants; of those whom the reports credit, where nobody speaks
 * @param utterances those that most outlets carry first
 * @param inAll number of utterances, also those that are not shown
 * @param upstreams what is said of the channel that it shares with other voices
 * @param events what its claims are about
 */
public record OriginView(
        String id,
        List<String> names,
        Side side,
        int claims,
        List<String> outlets,
        List<Utterance> utterances,
        int inAll,
        List<String> upstreams,
        List<EventRow> events)
        implements View {
    private static final int MOST = 30;
    private static final int MOST_EVENTS = 12;
    private static final int TITLE = 80;

    /**
     * @param items all claims of the origin, at least one
     */
    public static OriginView of(OriginId id, List<Item> items, Snapshot snapshot) {
        Set<String> names = new TreeSet<>();
        items.forEach(item -> names.add(Voice.of(item).names()));
        names.remove("");
        List<Drift> drifts = drifts(items, snapshot);
        return new OriginView(
                id.value(),
                List.copyOf(names),
                items.get(0).side(),
                items.size(),
                items.stream()
                        .map(item -> Wording.outlet(item.report()))
                        .distinct()
                        .sorted()
                        .toList(),
                drifts.stream()
                        .limit(MOST)
                        .map(drift -> Utterance.of(drift, snapshot))
                        .toList(),
                drifts.size(),
                upstreams(items, snapshot),
                events(items, snapshot));
    }

    /** Each utterance once, those of most renderings first. */
    private static List<Drift> drifts(List<Item> items, Snapshot snapshot) {
        List<Drift> drifts = new ArrayList<>();
        Set<ClaimId> told = new HashSet<>();
        for (Item item : items) {
            if (told.add(item.claim().id())) {
                Drift drift = snapshot.whole().drift(item.claim().id());
                drift.variants()
                        .forEach(variant ->
                                told.add(variant.rendering().held().claim().id()));
                told.add(drift.nearest().held().claim().id());
                drifts.add(drift);
            }
        }
        drifts.sort((a, b) -> b.variants().size() - a.variants().size());
        return drifts;
    }

    private static List<String> upstreams(List<Item> items, Snapshot snapshot) {
        Set<String> names = new HashSet<>();
        items.forEach(item -> names.addAll(item.claimants()));
        items.forEach(item -> names.addAll(item.claim().via()));
        return items.stream()
                .flatMap(item -> item.event().stream())
                .distinct()
                .flatMap(event -> snapshot.event(event).stream())
                .flatMap(event -> event.upstreams().stream())
                .filter(upstream -> upstream.voices().stream().anyMatch(names::contains))
                .map(Upstream::reason)
                .distinct()
                .toList();
    }

    private static List<EventRow> events(List<Item> items, Snapshot snapshot) {
        Happening.All all = Happening.All.in(snapshot);
        List<EventId> events =
                items.stream().flatMap(item -> item.event().stream()).distinct().toList();
        return events.stream()
                .flatMap(event -> all.find(event).stream())
                .limit(MOST_EVENTS)
                .map(EventRow::of)
                .toList();
    }

    /** Who it is. */
    public String heading() {
        return names.isEmpty() ? "The report’s own voice" : String.join("; ", names);
    }

    @Override
    public String title() {
        return Wording.cut(heading(), TITLE);
    }

    @Override
    public String template() {
        return "origin.jte";
    }

    @Override
    public Section section() {
        return Section.LINEAGE;
    }

    @Override
    public List<String> assets() {
        return List.of("lineage.css");
    }
}

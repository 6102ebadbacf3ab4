package org.dateline.desk.picture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Selection;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Located;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.reconcile.standing.Control;

/**
 * A place, and who is said to hold it.
 *
 * @param spot empty where it has no honest place on a map
 * @param name as it is called where it has none
 * @param statements the latest of each voice, the latest first
 */
public record Territory(Optional<Spot> spot, String name, List<Statement> statements) {
    public Territory {
        statements = List.copyOf(statements);
    }

    /** What one voice says, and where it stands. */
    public record Statement(Control.Assertion assertion, Side side) {}

    /** Those of the claims that pass a filter: contested ones first, then by the number of voices. */
    public static List<Territory> all(Snapshot snapshot, ClaimFilter filter) {
        Selection shown = filter.in(snapshot);
        return snapshot.derive(Controlled.class, Controlled::of).places().stream()
                .flatMap(control -> control
                        .asTold(claim -> snapshot.item(claim).filter(shown).isPresent())
                        .stream())
                .map(control -> of(control, snapshot))
                .filter(territory -> filter.area()
                        .map(area ->
                                territory.spot().filter(spot -> spot.isIn(area)).isPresent())
                        .orElse(true))
                .sorted(Comparator.comparing(Territory::isContested)
                        .thenComparing(territory -> territory.statements().size())
                        .reversed()
                        .thenComparing(Territory::name))
                .toList();
    }

    /** Who is said to hold what, by all claims: what is contested is so under every filter. */
    private record Controlled(List<Control> places) {
        static Controlled of(Snapshot snapshot) {
            return new Controlled(snapshot.whole()
                    .control(snapshot.items().stream()
                            .filter(Territory::isOfControl)
                            .map(item -> item.claim().id())
                            .toList()));
        }
    }

    static boolean isOfControl(Item item) {
        return item.claim().kind().group() == KindGroup.TERRITORY
                || item.claim().kind() == Kind.RETREAT;
    }

    private static Territory of(Control control, Snapshot snapshot) {
        Map<String, Control.Assertion> latest = new LinkedHashMap<>();
        control.assertions().stream()
                .sorted(Comparator.<Control.Assertion, LocalDate>comparing(
                                assertion -> assertion.first().orElse(LocalDate.MIN))
                        .reversed())
                .forEach(assertion -> latest.putIfAbsent(assertion.voice(), assertion));
        return new Territory(
                spot(control, snapshot),
                control.place(),
                latest.values().stream()
                        .map(assertion -> new Statement(assertion, side(assertion, snapshot)))
                        .toList());
    }

    private static Side side(Control.Assertion assertion, Snapshot snapshot) {
        return snapshot.items(assertion.claims()).stream()
                .findFirst()
                .map(Item::side)
                .orElse(Side.OWN_VOICE);
    }

    /** How exact the place is, is known from the claims alone. */
    private static Optional<Spot> spot(Control control, Snapshot snapshot) {
        Collection<Item> items = snapshot.items(control.assertions().stream()
                .flatMap(assertion -> assertion.claims().stream())
                .toList());
        return items.stream()
                .flatMap(item -> item.claim().places().stream())
                .filter(place -> place.location().equals(control.location()))
                .flatMap(place -> Spot.of(place).stream())
                .min(Comparator.comparing(Spot::located).thenComparing(Spot::key));
    }

    /** Whether two voices gainsay each other. */
    public boolean isContested() {
        return statements.stream().anyMatch(statement -> statement.assertion().contested());
    }

    /** Whether a point or an area is known. */
    public Located located() {
        return spot.map(Spot::located).orElse(Located.UNLOCATED);
    }
}

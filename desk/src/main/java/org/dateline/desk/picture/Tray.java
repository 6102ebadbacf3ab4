package org.dateline.desk.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Located;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Place;

/**
 * Claims that have no honest place on a map, for one reason.
 *
 * @param located why
 * @param named the names that they give, commonest first; nothing where they name none
 */
public record Tray(Located located, int claims, List<Named> named) {
    public Tray {
        named = List.copyOf(named);
    }

    /** A name as written, and how many claims give it. */
    public record Named(String name, int claims) {}

    /** All of what passes a filter, one for each reason that there is. */
    static List<Tray> of(Snapshot snapshot, ClaimFilter filter) {
        Map<Located, List<Item>> passing = new EnumMap<>(Located.class);
        filter.in(snapshot).items().forEach(item -> add(item, passing));
        List<Tray> trays = new ArrayList<>();
        passing.forEach((located, items) -> trays.add(new Tray(located, items.size(), named(items))));
        return trays;
    }

    private static void add(Item item, Map<Located, List<Item>> trays) {
        if (!item.located().isHonest()) {
            trays.computeIfAbsent(item.located(), first -> new ArrayList<>()).add(item);
        }
    }

    private static List<Named> named(List<Item> items) {
        Map<String, Integer> counts = Snapshot.counts(
                items,
                item -> item.claim().places().stream()
                        .map(Tray::name)
                        .distinct()
                        .toList());
        return counts.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Countries go by one name, whatever they are called. */
    private static String name(Place place) {
        return place.location().map(Place.Location::name).orElse(place.name());
    }
}

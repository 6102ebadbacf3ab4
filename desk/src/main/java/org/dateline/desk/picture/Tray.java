package org.dateline.desk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    static List<Tray> of(Snapshot snapshot, Predicate<Item> filter) {
        List<Item> passing = snapshot.items().stream().filter(filter).toList();
        List<Tray> trays = new ArrayList<>();
        for (Located located : Located.values()) {
            List<Item> items = passing.stream()
                    .filter(item -> !located.isHonest() && Located.of(item.claim()) == located)
                    .toList();
            if (!items.isEmpty()) {
                trays.add(new Tray(located, items.size(), named(items)));
            }
        }
        return trays;
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

package org.dateline.desk.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;

/**
 * Where the claims of a snapshot honestly stand.
 *
 * @param byPosition of each claim, in the order of its places
 */
record Spots(List<List<Spot>> byPosition) {
    /** Those of a snapshot, reckoned once. */
    static Spots in(Snapshot snapshot) {
        return snapshot.derive(
                Spots.class,
                all -> new Spots(all.items().stream().map(Spots::of).toList()));
    }

    private static List<Spot> of(Item item) {
        return item.claim().places().stream()
                .flatMap(place -> Spot.of(place).stream())
                .toList();
    }

    private Optional<Spot> first(Item item, Predicate<Spot> within) {
        for (Spot spot : byPosition.get(item.position())) {
            if (within.test(spot)) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** All that the claims of a mark name, each once. */
    Collection<Spot> all(Mark mark, Predicate<Spot> within) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (Item item : mark.items()) {
            for (Spot spot : byPosition.get(item.position())) {
                if (within.test(spot)) {
                    spots.putIfAbsent(spot.key(), spot);
                }
            }
        }
        return spots.values();
    }

    /** The one that most claims of a mark name; a point before an area. */
    Optional<Spot> commonest(Mark mark, Predicate<Spot> within) {
        List<Spot> firsts = new ArrayList<>(mark.items().size());
        mark.items().forEach(item -> first(item, within).ifPresent(firsts::add));
        if (firsts.stream().allMatch(spot -> spot.key().equals(firsts.get(0).key()))) {
            return firsts.stream().findFirst();
        }
        Map<String, List<Spot>> found = new TreeMap<>();
        firsts.forEach(spot ->
                found.computeIfAbsent(spot.key(), none -> new ArrayList<>()).add(spot));
        return found.values().stream()
                .max(Comparator.<List<Spot>>comparingInt(List::size)
                        .thenComparing(spots -> spots.get(0).located(), Comparator.reverseOrder())
                        .thenComparing(spots -> spots.get(0).key()))
                .map(spots -> spots.get(0));
    }
}

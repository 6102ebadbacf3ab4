package org.dateline.desk.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;

/**
 * The claims of a snapshot that pass a filter.
 *
 * @param items in the order of exports
 * @param positions of them
 */
public record Selection(List<Item> items, BitSet positions) implements Predicate<Item> {
    /** So many times fewer are put in order faster than found among all. */
    private static final int FEW = 20;

    static Selection of(Snapshot snapshot, Optional<BitSet> candidates, Predicate<Item> filter) {
        List<Item> items = candidates
                .map(some -> some.stream().mapToObj(snapshot::at))
                .orElseGet(() -> snapshot.items().stream())
                .filter(filter)
                .toList();
        BitSet positions = new BitSet(snapshot.items().size());
        items.forEach(item -> positions.set(item.position()));
        return new Selection(items, positions);
    }

    @Override
    public boolean test(Item item) {
        return positions.get(item.position());
    }

    /**
     * The same in another order.
     *
     * @param all claims of the snapshot in that order
     */
    List<Item> in(Comparator<Item> order, List<Item> all) {
        if (items.size() == all.size()) {
            return all;
        }
        return items.size() < all.size() / FEW
                ? items.stream().sorted(order).toList()
                : all.stream().filter(this).toList();
    }
}

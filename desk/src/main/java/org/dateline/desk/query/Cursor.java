package org.dateline.desk.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;

/**
 * Where in a list a page of it begins: after one claim, or before one. Claims that come or go meanwhile move nothing.
 *
 * @param after empty for the beginning
 * @param size most rows of the page
 */
public record Cursor(Optional<ClaimId> after, Optional<ClaimId> before, int size) {
    public static final int PAGE = 50;
    private static final int MOST = 500;

    /**
     * A page of a list.
     *
     * @param total number of claims in the whole list
     * @param start number of claims before this page
     */
    public record Page(List<Item> items, int total, int start) {
        public Page {
            items = List.copyOf(items);
        }

        public Optional<ClaimId> next() {
            return start + items.size() < total && !items.isEmpty()
                    ? Optional.of(items.get(items.size() - 1).claim().id())
                    : Optional.empty();
        }

        public Optional<ClaimId> previous() {
            return start > 0 && !items.isEmpty()
                    ? Optional.of(items.get(0).claim().id())
                    : Optional.empty();
        }
    }

    /** Reads it; faults stay with the parameters. */
    public static Cursor of(Parameters parameters) {
        return new Cursor(
                parameters.text("after").map(ClaimId::new),
                parameters.text("before").map(ClaimId::new),
                parameters.number("limit", 1, MOST).orElse(PAGE));
    }

    /**
     * The page of what a filter lets through.
     *
     * @throws Refused if the claim that the page goes on from is not there
     */
    public Page page(Snapshot snapshot, Sorting sorting, ClaimFilter filter) {
        Comparator<Item> comparator = sorting.order().comparator(sorting.descending());
        List<Item> all = filter.in(snapshot).in(comparator, snapshot.ordered(sorting.order(), sorting.descending()));
        int start = 0;
        if (after.isPresent()) {
            start = place(all, item(snapshot, after.get()), comparator, true);
        } else if (before.isPresent()) {
            start = Math.max(0, place(all, item(snapshot, before.get()), comparator, false) - size);
        }
        List<Item> items = new ArrayList<>(all.subList(start, Math.min(all.size(), start + size)));
        return new Page(items, all.size(), start);
    }

    private static Item item(Snapshot snapshot, ClaimId id) {
        return snapshot.item(id)
                .orElseThrow(() -> Refused.malformed(
                        List.of("The claim that this page goes on from is not in the ledger (any more). Begin"
                                + " at the first page.")));
    }

    /** How many items come before one, or up to it. */
    private static int place(List<Item> all, Item item, Comparator<Item> comparator, boolean inclusive) {
        int found = Collections.binarySearch(all, item, comparator);
        return found < 0 ? -found - 1 : inclusive ? found + 1 : found;
    }
}

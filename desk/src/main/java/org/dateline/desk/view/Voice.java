package org.dateline.desk.view;

import java.util.stream.Collectors;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Side;

/**
 * Who says so, in few words.
 *
 * @param names of the claimants; of a report that speaks in its own voice those whom it credits, else nothing
 */
public record Voice(Side side, String names) {
    static Voice of(Item item) {
        String names = item.claimants().isEmpty()
                ? String.join(", ", item.claim().via())
                : item.claimants().stream().map(Wording::line).collect(Collectors.joining(" ← "));
        return new Voice(item.side(), names);
    }

    /** The names, or what stands for them. */
    public String words() {
        return names.isEmpty() ? side.label() : names;
    }
}

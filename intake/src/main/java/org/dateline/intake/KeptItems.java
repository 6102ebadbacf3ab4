package org.dateline.intake;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;

/** The items of a source without those that it leaves out. */
final class KeptItems implements Items {
    private final Items all;
    private final Source source;
    private Optional<Item> next = Optional.empty();

    KeptItems(Items all, Source source) {
        this.all = all;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && all.hasNext()) {
            next = Optional.of(all.next()).filter(item -> !source.leavesOut(item));
        }
        return next.isPresent();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more documents");
        }
        Item item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    @Override
    public void close() {
        all.close();
    }
}

package org.dateline.read.item;

import java.util.Iterator;
import java.util.List;

/** The documents of a source, taken out while they are asked for. Never throws for what the source holds. */
public interface Items extends Iterator<Item>, AutoCloseable {
    @Override
    void close();

    /** A single item, with nothing to close. */
    static Items sole(Item item) {
        Iterator<Item> only = List.of(item).iterator();
        return new Items() {
            @Override
            public boolean hasNext() {
                return only.hasNext();
            }

            @Override
            public Item next() {
                return only.next();
            }

            @Override
            public void close() {}
        };
    }
}

package org.dateline.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.dateline.read.Unpacking;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;

/**
 * The documents of sources, one after another and out of their containers, each with what is said about it. One source is
 * open at a time.
 */
public final class Documents implements Iterator<Item>, AutoCloseable {
    private final Unpacking unpacking;
    private final Indexes indexes;
    private final Queue<Source> sources;
    private Optional<Open> open = Optional.empty();

    private record Open(Source source, Items items) {}

    public Documents(Collection<Source> sources, Indexes indexes, Unpacking unpacking) {
        this.unpacking = unpacking;
        this.sources = new ArrayDeque<>(sources);
        this.indexes = indexes;
    }

    /** How many sources have not been opened yet. */
    int sourcesLeft() {
        return sources.size();
    }

    @Override
    public boolean hasNext() {
        while (open.filter(now -> now.items().hasNext()).isEmpty() && !sources.isEmpty()) {
            close();
            Source source = sources.remove();
            open = Optional.of(new Open(source, items(source)));
        }
        return open.filter(now -> now.items().hasNext()).isPresent();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more documents");
        }
        Open now = open.orElseThrow();
        return known(now.source(), now.items().next());
    }

    private Items items(Source source) {
        try {
            return new KeptItems(unpacking.items(source.location(), source.open()), source);
        } catch (IOException e) {
            return Items.sole(new Item.Refused(source.rejection(e)));
        }
    }

    /** The only document of a source is what its index speaks of; what lies in a container has its own witness. */
    private Item known(Source source, Item item) {
        return item instanceof Item.Document document
                        && document.said().isEmpty()
                        && document.location().equals(source.location())
                ? new Item.Document(document.capture(), indexes.entry(source))
                : item;
    }

    @Override
    public void close() {
        open.ifPresent(now -> now.items().close());
        open = Optional.empty();
    }
}

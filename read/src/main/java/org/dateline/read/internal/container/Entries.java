package org.dateline.read.internal.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** What an open container holds, in its order. */
public interface Entries extends Closeable {
    /**
     * The next one; empty at the end.
     *
     * @throws IOException if the container is broken here; nothing more is asked of it then
     */
    Optional<Entry> next() throws IOException;

    /** Nothing to close, unless a format has something. */
    @Override
    default void close() throws IOException {}
}

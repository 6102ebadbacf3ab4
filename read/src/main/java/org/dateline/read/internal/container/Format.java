package org.dateline.read.internal.container;

import java.io.IOException;
import java.io.InputStream;

/** One way to carry several documents. Immutable. */
public interface Format {
    /**
     * Whether a stream that begins so is of this format.
     *
     * @param head the first bytes, up to {@link Unpacked#HEAD} of them
     */
    boolean recognises(byte[] head);

    /**
     * Opens a stream of this format.
     *
     * @throws IOException if it is broken from the start
     */
    Entries open(InputStream content) throws IOException;
}

package org.dateline.read;

import org.dateline.model.Capture;

/** Reads captures into reports. Immutable and safe for any number of threads; build once. */
public final class Reader {
    private Reader() {}

    public static Reader create() {
        return new Reader();
    }

    /** Reads one capture; never throws for what the capture holds. */
    public ReadOutcome read(Capture capture) {
        throw new UnsupportedOperationException("not built yet: " + capture.location());
    }
}

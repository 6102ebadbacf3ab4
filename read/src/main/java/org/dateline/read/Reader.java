package org.dateline.read;

import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;

/** Reads captures into reports. Immutable and safe for any number of threads; build once. */
public final class Reader {
    private Reader() {}

    public static Reader create() {
        return new Reader();
    }

    /** Reads one capture; never throws for what the capture holds. */
    public ReadOutcome read(Capture capture) {
        return new ReadOutcome.Rejected(new Rejection(
                capture.location(), Optional.of(capture.sha256()), RejectionCode.NO_ARTICLE, "no reader yet"));
    }
}

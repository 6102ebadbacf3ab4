package org.dateline.fetch;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and waits; tests have one that does not wait. */
public interface Timekeeper {
    Instant now();

    /** Waits; false if the work is to end instead. */
    boolean pause(Duration time);
}

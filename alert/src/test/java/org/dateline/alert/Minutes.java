package org.dateline.alert;

import java.time.Duration;
import java.time.Instant;
import org.dateline.fetch.Timekeeper;

/** A time that passes when a test says so. */
final class Minutes implements Timekeeper {
    private Instant now = Instant.parse("2024-12-01T08:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public boolean pause(Duration time) {
        return true;
    }

    void pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }
}

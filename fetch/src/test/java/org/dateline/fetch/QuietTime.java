package org.dateline.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that passes only by waiting, and nobody waits. */
final class QuietTime implements Timekeeper {
    static final Instant START = Instant.parse("2024-12-01T08:00:00Z");

    final List<Duration> pauses = new ArrayList<>();
    boolean ended;
    private Instant now = START;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized boolean pause(Duration time) {
        pauses.add(time);
        now = now.plus(time);
        return !ended;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}

package org.dateline.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The machine's time, until somebody says that the work is to end: nobody waits from then on. */
public final class UntilStopped implements Timekeeper {
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** The work is to end. */
    public void stop() {
        stopped.countDown();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public boolean pause(Duration time) {
        try {
            return !stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.dateline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where the process is told to end (Ctrl-C), tells the work to, and waits until it has, for a minute at most. */
final class CleanEnd implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread ending;

    CleanEnd(Runnable stop) {
        ending = new Thread(
                () -> {
                    stop.run();
                    await();
                },
                "dateline-end");
        Runtime.getRuntime().addShutdownHook(ending);
    }

    private void await() {
        try {
            if (!done.await(PATIENCE, TimeUnit.SECONDS)) {
                System.err.println("dateline: the document at hand does not end; the next run goes on with it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
    }
}

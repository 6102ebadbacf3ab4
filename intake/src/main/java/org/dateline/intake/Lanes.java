package org.dateline.intake;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several things at once and hands over the results in the order of the things. */
final class Lanes implements AutoCloseable {
    /** How many results may wait for one that is not ready: enough to keep all lanes busy, few enough to fit memory. */
    private static final int AHEAD = 4;

    private final int lanes;
    private final ExecutorService threads;

    Lanes(int lanes) {
        this.lanes = lanes;
        threads = Executors.newFixedThreadPool(lanes, task -> {
            Thread thread = new Thread(task, "dateline-lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    <T, R> void inOrder(Iterator<T> things, Function<T, R> work, Consumer<R> results) {
        Queue<Future<R>> underWay = new ArrayDeque<>();
        while (things.hasNext() || !underWay.isEmpty()) {
            while (things.hasNext() && underWay.size() < lanes * AHEAD) {
                T thing = things.next();
                underWay.add(threads.submit(() -> work.apply(thing)));
            }
            results.accept(await(underWay.remove()));
        }
    }

    private static <R> R await(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a lane cannot throw checked exceptions", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

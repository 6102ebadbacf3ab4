package org.dateline.intake;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Adds up the time that each stage takes, over all threads. */
final class StageTimes {
    private final Map<Stage, AtomicLong> nanoseconds = new EnumMap<>(Stage.class);

    StageTimes() {
        for (Stage stage : Stage.values()) {
            nanoseconds.put(stage, new AtomicLong());
        }
    }

    <T> T measure(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(stage, System.nanoTime() - start);
        }
    }

    void measure(Stage stage, Runnable work) {
        measure(stage, () -> {
            work.run();
            return true;
        });
    }

    private void add(Stage stage, long time) {
        AtomicLong sum = nanoseconds.get(stage);
        if (sum != null) {
            sum.addAndGet(time);
        }
    }

    Map<Stage, Duration> sums() {
        Map<Stage, Duration> sums = new EnumMap<>(Stage.class);
        nanoseconds.forEach((stage, sum) -> sums.put(stage, Duration.ofNanos(sum.get())));
        return sums;
    }
}

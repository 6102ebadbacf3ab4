package org.dateline.desk.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes who fails wait: after some failures a while, after every further one twice as long, up to an hour. A success, or a day
 * without failures, wipes them out. The longest untouched are forgotten first where there are too many to remember.
 */
final class Throttle {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FORGIVEN = Duration.ofDays(1);
    private static final int MOST = 10_000;

    /**
     * @param until when it may be tried again
     */
    private record Failures(int count, Instant last, Instant until) {}

    private final int free;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75F, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    /** @param free how many failures make nobody wait */
    Throttle(int free) {
        this.free = free;
    }

    /** How long who goes by this key has to wait; zero if not at all. */
    synchronized Duration wait(String key, Instant now) {
        Failures earlier = failures.get(key);
        return earlier == null || !now.isBefore(earlier.until())
                ? Duration.ZERO
                : Duration.between(now, earlier.until());
    }

    synchronized void failed(String key, Instant now) {
        Failures earlier = failures.get(key);
        int before = earlier == null || earlier.last().plus(FORGIVEN).isBefore(now) ? 0 : earlier.count();
        int count = before + 1;
        failures.put(key, new Failures(count, now, now.plus(pause(count))));
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private Duration pause(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(count - free, 16));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

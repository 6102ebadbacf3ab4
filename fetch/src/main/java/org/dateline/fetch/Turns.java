package org.dateline.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps questions to one host apart. Safe for any number of threads. */
final class Turns {
    private static final int MOST_HOSTS = 10_000;

    private final Timekeeper time;
    private final Map<String, Instant> next = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    Turns(Timekeeper time) {
        this.time = time;
    }

    /**
     * Waits until a host may be asked.
     *
     * @param delay until it may be asked again
     */
    void await(String host, Duration delay) throws Refusal {
        Duration wait = taken(host, delay);
        if (!wait.isZero() && !time.pause(wait)) {
            throw stopped();
        }
    }

    private synchronized Duration taken(String host, Duration delay) {
        Instant now = time.now();
        Instant turn = next.getOrDefault(host, now);
        Instant mine = turn.isAfter(now) ? turn : now;
        next.remove(host);
        next.put(host, mine.plus(delay));
        return Duration.between(now, mine);
    }

    static Refusal stopped() {
        return Refusal.passing(Reason.STOPPED, "the work was ended before it was asked for");
    }
}

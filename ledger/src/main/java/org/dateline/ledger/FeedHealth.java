package org.dateline.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a feed does.
 *
 * @param askedAt when it was asked for last
 * @param succeededAt when that succeeded last, also where nothing had changed
 * @param newest when its newest item was published
 * @param notBefore until when its server wants to be left alone
 * @param taken items that were fetched
 * @param waiting items that are still to be fetched
 * @param failures by reason, the most frequent first
 */
public record FeedHealth(
        String address,
        String title,
        Optional<Instant> askedAt,
        Optional<Instant> succeededAt,
        Optional<Instant> newest,
        Optional<Instant> notBefore,
        int taken,
        int waiting,
        List<Failure> failures) {

    public FeedHealth {
        failures = List.copyOf(failures);
    }

    /**
     * Why the feed, or items of it, could not be had.
     *
     * @param code stable, like {@code status-404}
     * @param times how often since the feed was first watched
     * @param words of the last time, for a person
     */
    public record Failure(String code, int times, Instant lastAt, String words) {}
}

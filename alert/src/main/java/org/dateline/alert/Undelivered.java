package org.dateline.alert;

import java.time.Instant;
import java.util.Optional;

/** A delivery that did not arrive, and why. */
final class Undelivered extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean passing;
    private final transient Optional<Instant> notBefore;

    /**
     * @param words why, for a person
     * @param passing whether it may arrive at another time
     * @param notBefore before when it should not be tried
     */
    Undelivered(String words, boolean passing, Optional<Instant> notBefore) {
        super(words);
        this.passing = passing;
        this.notBefore = notBefore;
    }

    String words() {
        return String.valueOf(getMessage());
    }

    boolean isPassing() {
        return passing;
    }

    Optional<Instant> notBefore() {
        return notBefore;
    }
}

package org.dateline.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Carries a refusal up to where it becomes an {@link Outcome.Refused}; no caller of this module sees it. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final int status;
    private final boolean passing;
    private final transient Optional<Duration> retryAfter;

    private Refusal(Reason reason, int status, String words, boolean passing, Optional<Duration> retryAfter) {
        super(words);
        this.reason = reason;
        this.status = status;
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    /** It would be the same at any time. */
    static Refusal lasting(Reason reason, String words) {
        return new Refusal(reason, 0, words, false, Optional.empty());
    }

    /** It may be otherwise at another time. */
    static Refusal passing(Reason reason, String words) {
        return new Refusal(reason, 0, words, true, Optional.empty());
    }

    static Refusal status(int status, String words, boolean passing, Optional<Duration> retryAfter) {
        return new Refusal(Reason.STATUS, status, words, passing, retryAfter);
    }

    /** The same, of which one knows when to ask again at the earliest. */
    Refusal after(Duration wait) {
        return new Refusal(reason, status, words(), passing, Optional.of(wait));
    }

    Reason reason() {
        return reason;
    }

    boolean isPassing() {
        return passing;
    }

    int status() {
        return status;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    String words() {
        return String.valueOf(getMessage());
    }

    Outcome.Refused outcome(String asked, Instant at) {
        OptionalInt answered = reason == Reason.STATUS ? OptionalInt.of(status) : OptionalInt.empty();
        return new Outcome.Refused(asked, reason, answered, words(), passing, at, retryAfter.map(at::plus));
    }
}

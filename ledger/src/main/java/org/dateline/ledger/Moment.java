package org.dateline.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The instant of one change of the ledger: that of the clock, or a microsecond after the change before it where the clock
 * is not ahead of that. So every change has an instant of its own, and what was known at an instant is never in doubt.
 */
final class Moment {
    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final Handle handle;
    private final Clock clock;
    private Optional<String> taken = Optional.empty();

    Moment(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    /** As the ledger writes it, the same at every call; only a change that asks for it takes one. */
    String text() {
        if (taken.isEmpty()) {
            taken = Optional.of(take());
        }
        return taken.get();
    }

    private String take() {
        Instant last = Instant.parse(handle.createQuery("SELECT last FROM moments")
                .mapTo(String.class)
                .one());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String text = text(now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS));
        handle.execute("UPDATE moments SET last = ?", text);
        return text;
    }

    /** An instant as the ledger writes it; such texts compare as the instants do. */
    static String text(Instant instant) {
        Instant bounded = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        return DIGITS.format(bounded);
    }
}

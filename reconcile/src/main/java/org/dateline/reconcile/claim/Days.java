package org.dateline.reconcile.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.When;

/** Compares the days that claims are about. */
final class Days {
    /** Reports of a night give either of its days. */
    private static final int SLACK = 1;

    private Days() {}

    static Nearness compare(ClaimView a, ClaimView b) {
        Optional<When> first = a.claim().when().filter(when -> when.start().isPresent());
        Optional<When> second = b.claim().when().filter(when -> when.start().isPresent());
        if (first.isEmpty() || second.isEmpty()) {
            return Nearness.UNKNOWN;
        }
        return touches(first.get(), second.get()) && touches(second.get(), first.get())
                ? Nearness.SAME
                : Nearness.APART;
    }

    private static boolean touches(When one, When other) {
        LocalDate start = one.start().orElseThrow();
        LocalDate end = other.end().orElseThrow();
        return !start.isAfter(end.plusDays(SLACK));
    }
}

package org.dateline.reconcile.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** Compares the days that claims are about. */
final class Days {
    /** Reports of a night give either of its days; "this week" and "last week" are no days. */
    private static final int SLACK = 1;

    /** Days from the first to the last of what goes by "this week". */
    private static final int SHORTEST_WEEK = 2;

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

    /** Days from the end of the earlier to the start of the later; 0 where one of them does not say. */
    static long between(ClaimView a, ClaimView b) {
        Optional<When> first = a.claim().when().filter(when -> when.start().isPresent());
        Optional<When> second = b.claim().when().filter(when -> when.start().isPresent());
        return first.isEmpty() || second.isEmpty()
                ? 0
                : Math.max(0, Math.max(gap(first.get(), second.get()), gap(second.get(), first.get())));
    }

    private static long gap(When earlier, When later) {
        return later.start().orElseThrow().toEpochDay()
                - earlier.end().orElseThrow().toEpochDay();
    }

    private static boolean touches(When one, When other) {
        LocalDate start = one.start().orElseThrow();
        LocalDate end = other.end().orElseThrow();
        return !start.isAfter(end.plusDays(isWeek(one) && isWeek(other) ? 0 : SLACK));
    }

    private static boolean isWeek(When when) {
        long days = when.end().orElseThrow().toEpochDay()
                - when.start().orElseThrow().toEpochDay();
        return when.precision() == WhenPrecision.DAYS && days >= SHORTEST_WEEK;
    }
}

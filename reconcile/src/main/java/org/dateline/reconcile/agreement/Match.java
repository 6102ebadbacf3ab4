package org.dateline.reconcile.agreement;

import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Span;

/**
 * A claim as two coders have it, or only one.
 *
 * @param first as the first coder has it; empty where they have none on these words
 * @param second likewise; at least one is present
 */
public record Match(Report report, Optional<Claim> first, Optional<Claim> second) {
    public Match {
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("a claim is one of somebody");
        }
    }

    /** Whether both have it. */
    public boolean isBoth() {
        return first.isPresent() && second.isPresent();
    }

    /** The first coder's claim, else the second's. */
    public Claim any() {
        return first.or(() -> second).orElseThrow();
    }

    Span span() {
        return Span.covering(
                first.orElseGet(this::any).span(), second.orElseGet(this::any).span());
    }
}

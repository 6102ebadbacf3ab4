package org.dateline.reconcile.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.reconcile.claim.Speaker;

/**
 * How one outlet renders an utterance.
 *
 * @param words of the claim, as written
 * @param claimants the names under which its claimants go in the ledger, outermost first
 * @param day of its report; empty if unknown
 * @param outlet who published it; the file's name if that is unknown
 */
public record Rendering(Held held, String words, List<String> claimants, Optional<LocalDate> day, String outlet) {
    /**
     * The rendering nearest to its source first: the earliest by day, those without a day last. Of one day the one that says
     * most, for copies are cut more often than filled up: that names who speaks, that counts and places most, that has most
     * words. Then by id.
     */
    static final Comparator<Rendering> NEAREST = Comparator.<Rendering, LocalDate>comparing(
                    rendering -> rendering.day().orElse(LocalDate.MAX))
            .thenComparing(Comparator.comparing(Rendering::namesItsSpeaker)
                    .thenComparing(Rendering::parts)
                    .thenComparing(rendering -> rendering.words().length())
                    .reversed())
            .thenComparing(rendering -> rendering.held().claim().id());

    public Rendering {
        claimants = List.copyOf(claimants);
    }

    private boolean namesItsSpeaker() {
        return held.claim().claimants().stream().map(Speaker::of).anyMatch(Speaker::isNamed);
    }

    private int parts() {
        return held.claim().figures().size() + held.claim().places().size();
    }
}

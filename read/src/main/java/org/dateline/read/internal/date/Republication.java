package org.dateline.read.internal.date;

import java.util.List;
import java.util.Optional;
import org.dateline.model.DateEvidence;
import org.dateline.read.internal.date.DateClue.Basis;
import org.dateline.read.internal.date.DateClue.Candidate;

/**
 * A text that was revised and put out again: all that the outlet shows its readers is the day of a change more than a month after
 * the first publication, and it does not call it a change. What the text says, it says as of the day shown.
 */
final class Republication {
    private static final int LATER = 31;

    private Republication() {}

    /** The day shown, with its evidence; empty if the text was not put out again. */
    static Optional<DateEvidence> of(Candidate chosen, List<Candidate> candidates) {
        if (chosen.basis() != Basis.STATED || candidates.stream().anyMatch(other -> showsFirstDay(other, chosen))) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> candidate.basis() == Basis.SHOWN)
                .filter(candidate -> days(chosen, candidate) > LATER)
                .filter(shown -> candidates.stream()
                        .anyMatch(other -> other.basis() == Basis.CHANGED && days(shown, other) == 0))
                .findFirst()
                .map(Candidate::evidence)
                .map(shown -> new DateEvidence(
                        shown.date(),
                        shown.value(),
                        shown.source() + ", a new publication of what "
                                + chosen.evidence().source() + " first dates "
                                + chosen.evidence().date()));
    }

    private static boolean showsFirstDay(Candidate candidate, Candidate chosen) {
        return candidate.basis() == Basis.SHOWN && Math.abs(days(chosen, candidate)) <= 1;
    }

    private static long days(Candidate from, Candidate to) {
        return to.evidence().date().toEpochDay() - from.evidence().date().toEpochDay();
    }
}

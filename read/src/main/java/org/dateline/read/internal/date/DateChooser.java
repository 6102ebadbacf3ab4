package org.dateline.read.internal.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;
import org.dateline.read.internal.date.DateClue.Basis;
import org.dateline.read.internal.date.DateClue.Candidate;

/** Chooses the day of publication among the clues: the first candidate that can be, a later change only for want of others. */
public final class DateChooser {
    private static final LocalDate FIRST_ONLINE_NEWS = LocalDate.of(1995, 1, 1);
    private static final int MOST_REJECTED = 20;

    private DateChooser() {}

    /** @param clues in order of quality */
    public static Dating choose(List<DateClue> clues) {
        List<Candidate> candidates = candidates(clues);
        Optional<Candidate> first = candidates.stream()
                .filter(candidate -> candidate.basis() != Basis.CHANGED)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
        Optional<DateEvidence> published = first.map(
                chosen -> Republication.of(chosen, candidates).orElseGet(() -> LocalDay.of(chosen, candidates)));
        Optional<LocalDate> notBefore = Optional.empty();
        Set<RejectedDate> rejected = new LinkedHashSet<>();
        for (DateClue clue : clues) {
            if (clue instanceof DateClue.NotIt not) {
                rejected.add(not.rejected());
            } else if (clue instanceof DateClue.LowerBound bound) {
                rejected.add(bound.rejected());
                notBefore = Optional.of(later(notBefore, bound.date()));
            } else if (clue instanceof Candidate candidate) {
                objection(candidate, first, published)
                        .ifPresent(reason -> rejected.add(
                                new RejectedDate(candidate.evidence().value(), reason)));
            }
        }
        List<RejectedDate> kept = new ArrayList<>(rejected);
        return new Dating(published, kept.subList(0, Math.min(MOST_REJECTED, kept.size())), notBefore);
    }

    private static List<Candidate> candidates(List<DateClue> clues) {
        return clues.stream()
                .filter(Candidate.class::isInstance)
                .map(Candidate.class::cast)
                .filter(candidate -> !isTooEarly(candidate))
                .toList();
    }

    private static boolean isTooEarly(Candidate candidate) {
        return candidate.evidence().date().isBefore(FIRST_ONLINE_NEWS);
    }

    /** Why a candidate is not the day of publication; empty if it is, or says the same. */
    private static Optional<String> objection(
            Candidate candidate, Optional<Candidate> chosen, Optional<DateEvidence> published) {
        DateEvidence evidence = candidate.evidence();
        if (isTooEarly(candidate)) {
            return Optional.of(evidence.source() + ": too early for a report");
        }
        if (chosen.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        if (chosen.get().equals(candidate) && LocalDay.isWithinADay(evidence, published.get())) {
            return Optional.empty();
        }
        if (candidate.basis() == Basis.CHANGED) {
            boolean said = evidence.value().equals(published.get().value());
            return said ? Optional.empty() : Optional.of(evidence.source() + ": day of a later change");
        }
        return evidence.date().equals(published.get().date())
                ? Optional.empty()
                : Optional.of(evidence.source() + ", but " + published.get().source() + " says "
                        + published.get().date());
    }

    private static LocalDate later(Optional<LocalDate> one, LocalDate other) {
        return one.filter(date -> date.isAfter(other)).orElse(other);
    }
}

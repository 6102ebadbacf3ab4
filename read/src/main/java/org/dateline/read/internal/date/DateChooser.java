package org.dateline.read.internal.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;

/** Chooses the day of publication among the clues: the first candidate that can be. */
public final class DateChooser {
    private static final LocalDate FIRST_ONLINE_NEWS = LocalDate.of(1995, 1, 1);
    private static final int MOST_REJECTED = 20;

    private DateChooser() {}

    /** @param clues in order of quality */
    public static Dating choose(List<DateClue> clues) {
        Optional<DateEvidence> published = Optional.empty();
        Optional<LocalDate> notBefore = Optional.empty();
        Set<RejectedDate> rejected = new LinkedHashSet<>();
        for (DateClue clue : clues) {
            if (clue instanceof DateClue.NotIt not) {
                rejected.add(not.rejected());
            } else if (clue instanceof DateClue.LowerBound bound) {
                rejected.add(bound.rejected());
                notBefore = Optional.of(later(notBefore, bound.date()));
            } else if (clue instanceof DateClue.Candidate candidate) {
                published = weigh(published, candidate.evidence(), rejected);
            }
        }
        List<RejectedDate> kept = new ArrayList<>(rejected);
        return new Dating(published, kept.subList(0, Math.min(MOST_REJECTED, kept.size())), notBefore);
    }

    private static Optional<DateEvidence> weigh(
            Optional<DateEvidence> published, DateEvidence candidate, Set<RejectedDate> rejected) {
        if (candidate.date().isBefore(FIRST_ONLINE_NEWS)) {
            rejected.add(new RejectedDate(candidate.value(), candidate.source() + ": too early for a report"));
            return published;
        }
        if (published.isEmpty()) {
            return Optional.of(candidate);
        }
        if (!published.get().date().equals(candidate.date())) {
            rejected.add(new RejectedDate(
                    candidate.value(),
                    candidate.source() + ", but " + published.get().source() + " says "
                            + published.get().date()));
        }
        return published;
    }

    private static LocalDate later(Optional<LocalDate> one, LocalDate other) {
        return one.filter(date -> date.isAfter(other)).orElse(other);
    }
}

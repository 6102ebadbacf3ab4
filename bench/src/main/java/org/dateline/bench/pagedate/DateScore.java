package org.dateline.bench.pagedate;

import java.util.Optional;
import org.dateline.bench.Figures;
import org.dateline.model.DateEvidence;

/**
 * Counts as htmldate's own evaluation makes them: a right day is a true positive, a wrong one a false positive, and no day
 * a false negative.
 */
final class DateScore {
    private int right;
    private int wrong;
    private int none;

    void add(String day, Optional<DateEvidence> found) {
        if (found.isEmpty()) {
            none++;
        } else if (found.get().date().toString().equals(day)) {
            right++;
        } else {
            wrong++;
        }
    }

    /** In percent. */
    double precision() {
        return Figures.percent(right, right + wrong);
    }

    /** In percent. */
    double recall() {
        return Figures.percent(right, right + none);
    }

    /** In percent. */
    double accuracy() {
        return Figures.percent(right, right + wrong + none);
    }

    /** In percent: the harmonic mean of precision and recall. */
    double f() {
        return Figures.percent(2.0 * right, 2.0 * right + wrong + none);
    }

    int pages() {
        return right + wrong + none;
    }
}

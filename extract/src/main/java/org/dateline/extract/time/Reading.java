package org.dateline.extract.time;

import java.util.Optional;
import org.dateline.model.WhenPrecision;

/**
 * What some tokens of a sentence say about time.
 *
 * @param first first token
 * @param last last token
 * @param days empty where an anchor is needed and there is none
 * @param anchored whether the days were reckoned from the anchor, or would be
 * @param reason how the days follow
 */
record Reading(int first, int last, Optional<Days> days, WhenPrecision precision, boolean anchored, String reason) {

    static Reading of(int first, int last, Days days, WhenPrecision precision, String reason) {
        return new Reading(first, last, Optional.of(days), precision, false, reason);
    }

    /** The same over other tokens. */
    Reading over(int otherFirst, int otherLast) {
        return new Reading(otherFirst, otherLast, days, precision, anchored, reason);
    }

    int length() {
        return last - first;
    }
}

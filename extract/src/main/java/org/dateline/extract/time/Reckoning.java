package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Anchor;
import org.dateline.model.WhenPrecision;

/**
 * The day that relative words are reckoned from, if there is one.
 *
 * @param anchor empty where the report's date is unknown
 * @param outlook tells words about what is to come
 */
record Reckoning(Optional<Anchor> anchor, Outlook outlook) {

    /** A reading that depends on the anchor; without days where there is none. */
    Reading relative(int first, int last, WhenPrecision precision, String reason, Function<LocalDate, Days> reckon) {
        Optional<Days> days = anchor.map(Anchor::date).map(reckon);
        return new Reading(first, last, days, precision, true, reason);
    }

    /** Whether the words before this token speak of what is to come. */
    boolean ahead(Tokens tokens, int at) {
        return outlook.ahead(tokens, at);
    }

    /** Cuts a past period off at the anchor: "this month" ends today unless the words look ahead. */
    Days elapsed(Tokens tokens, int at, Days days) {
        return anchor.isEmpty() || ahead(tokens, at)
                ? days
                : days.until(anchor.get().date());
    }
}

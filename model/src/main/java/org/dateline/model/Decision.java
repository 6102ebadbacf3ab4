package org.dateline.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person decided of one claim or of two of anything. It counts until it is undone, whatever is read again.
 *
 * @param number orders decisions; the same everywhere in one ledger
 * @param act the number of the first of the decisions that were made, and are undone, together
 * @param subject the id of the claim or report it is about
 * @param other the id of the second, where it is about two
 * @param words what was decided, in words for people
 * @param undone since when it counts no longer; empty while it does
 */
public record Decision(
        long number,
        long act,
        Type type,
        String subject,
        Optional<String> other,
        String words,
        Author author,
        Instant at,
        Optional<Instant> undone) {

    /** What may be decided. */
    public enum Type implements Coded {
        /** A claim's fields. */
        CORRECT,
        /** A claim that the program missed. */
        ADD,
        /** That a claim is taken up for review. */
        REVIEW,
        /** That a claim stands. */
        ACCEPT,
        /** That a claim is taken out. */
        REJECT,
        /** That two claims are in a relation, or two reports of one lineage, or two claims about one event. */
        CONFIRM,
        /** That they are not. */
        DENY,
        /** How sensitive a claim or report is. */
        CLASSIFY,
        /** How a sentence of situation reports that is made from a claim reads. */
        EDIT;

        /** Whether it says where a claim stands in review, in place of what was said before. */
        public boolean isVerdict() {
            return this == REVIEW || this == ACCEPT || this == REJECT;
        }
    }
}

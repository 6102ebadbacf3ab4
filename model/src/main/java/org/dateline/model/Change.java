package org.dateline.model;

import java.time.Instant;
import java.util.List;

/**
 * One entry of the feed of changes: what became of a claim.
 *
 * @param report the reading in whose text the claim's spans count
 * @param claim after the change; of a withdrawn claim, what it said last
 * @param fields what differs from before; of a changed claim, and of one that comes back otherwise than it went
 * @param reason why, in words for people
 */
public record Change(Instant at, Type type, Report report, Claim claim, List<FieldChange> fields, String reason) {
    public Change {
        fields = List.copyOf(fields);
    }

    /** What became of it. */
    public enum Type implements Coded {
        /** Not in the ledger the instant before; also after it was restored. */
        NEW,
        CHANGED,
        /** In the ledger no longer: its report was withdrawn or superseded, or coding it again does not find the claim. */
        WITHDRAWN
    }
}

package org.dateline.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.FieldChange;
import org.dateline.model.Report;

/**
 * What the ledger held of a claim for a time.
 *
 * @param report the reading in whose text the claim's spans count
 * @param recordedAt from this instant on
 * @param ended empty while it holds
 */
public record ClaimState(Report report, Claim claim, Instant recordedAt, Optional<Ending> ended) {
    /**
     * Whether it held at an instant.
     *
     * @param instant empty for now
     */
    public boolean heldAt(Optional<Instant> instant) {
        return instant.map(at -> !recordedAt.isAfter(at)
                        && ended.map(Ending::at).filter(end -> !end.isAfter(at)).isEmpty())
                .orElse(ended.isEmpty());
    }

    /** Which fields say something else in a later state. */
    public List<FieldChange> differences(ClaimState later) {
        return Differences.between(claim, later.claim);
    }
}

package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * What the other claims of a ledger make of a claim.
 *
 * @param event empty for background, plans and the like, which make no events
 * @param relations those that start at this claim or end there
 * @param claimants the names under which its claimants go in the ledger, in their order; one for all spellings of a claimant
 */
public record Standing(
        OriginId origin, Optional<EventId> event, List<Relation> relations, Grade grade, List<String> claimants) {
    public Standing {
        relations = List.copyOf(relations);
        claimants = List.copyOf(claimants);
    }
}

package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * What the other claims of a ledger make of a claim.
 *
 * @param event empty for background, plans and the like, which make no events
 * @param relations those that start at this claim or end there
 */
public record Standing(OriginId origin, Optional<EventId> event, List<Relation> relations, Grade grade) {
    public Standing {
        relations = List.copyOf(relations);
    }
}

package org.dateline.reconcile.relation;

import java.util.List;
import org.dateline.model.Relation;
import org.dateline.reconcile.claim.Comparison;

/** One reason for which a claim may stand in a relation to another. */
interface RelationRule {
    /** The relations that this rule sees, none where it sees none; the same whichever claim comes first. */
    List<Relation> of(Comparison pair);

    /** Whether a claim can stand in this relation to one claim of another report only, the likest. */
    default boolean isExclusive() {
        return false;
    }
}

package org.dateline.reconcile.relation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Relation;
import org.dateline.reconcile.claim.Comparison;

/** The relations between two claims. */
final class Relations {
    private static final List<RelationRule> RULES =
            List.of(new DenialRule(), new QualifyRule(), new PartRule(), new FigureRule(), new ContentRule());

    /**
     * A relation that a rule saw.
     *
     * @param exclusive whether it gives way to one between liker claims
     * @param likeness of the two claims
     */
    record Found(Relation relation, boolean exclusive, double likeness) {}

    private Relations() {}

    /** All that the rules see; each type once. */
    static List<Found> of(Comparison pair) {
        List<Found> found = new ArrayList<>();
        for (RelationRule rule : RULES) {
            for (Relation relation : rule.of(pair)) {
                if (found.stream().noneMatch(other -> other.relation().type() == relation.type())) {
                    found.add(new Found(relation, rule.isExclusive(), pair.words() + pair.sentences()));
                }
            }
        }
        return found;
    }
}

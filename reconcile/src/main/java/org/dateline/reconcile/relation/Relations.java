package org.dateline.reconcile.relation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.reconcile.claim.Comparison;

/** The relations between two claims. */
final class Relations {
    private static final List<RelationRule> RULES =
            List.of(new DenialRule(), new QualifyRule(), new PartRule(), new FigureRule(), new ContentRule());
    /** Asked last: where one count updates another, or one voice is handed on, circumstances are details. */
    private static final RelationRule LAST = new CircumstanceRule();

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
                    found.add(found(relation, rule, pair));
                }
            }
        }
        circumstances(pair, found);
        return found;
    }

    /** What bears a claim out but for its circumstances contradicts it. */
    private static void circumstances(Comparison pair, List<Found> found) {
        boolean isBorneOut = found.stream()
                .allMatch(each -> each.exclusive() && each.relation().type() == RelationType.CORROBORATES);
        List<Relation> apart = isBorneOut ? LAST.of(pair) : List.of();
        if (!apart.isEmpty()) {
            found.clear();
            apart.forEach(relation -> found.add(found(relation, LAST, pair)));
        }
    }

    private static Found found(Relation relation, RelationRule rule, Comparison pair) {
        return new Found(relation, rule.isExclusive(), pair.words() + pair.sentences());
    }
}

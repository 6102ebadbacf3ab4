package org.dateline.reconcile.lineage;

import java.util.Optional;
import org.dateline.model.LineageType;

/** Long stretches stand in both to the letter. */
final class SameWords implements LinkRule {
    private static final double MUCH = 0.2;
    private static final int LONG = 12;

    @Override
    public Optional<Finding> find(Comparison comparison) {
        boolean isSame = comparison.measures().runs().longest().unquoted() >= LONG || comparison.sameWords() >= MUCH;
        return comparison.isLinked() && isSame
                ? Optional.of(new Finding(
                        LineageType.EDITED_COPY, "the same words, edited", comparison.firstById(), comparison.score()))
                : Optional.empty();
    }
}

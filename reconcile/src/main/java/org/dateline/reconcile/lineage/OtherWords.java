package org.dateline.reconcile.lineage;

import java.util.Optional;
import org.dateline.model.LineageType;

/** The same facts in other words. */
final class OtherWords implements LinkRule {
    @Override
    public Optional<Finding> find(Comparison comparison) {
        return comparison.isLinked()
                ? Optional.of(new Finding(
                        LineageType.PARAPHRASE, "the same in other words", comparison.firstById(), comparison.score()))
                : Optional.empty();
    }
}

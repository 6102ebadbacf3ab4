package org.dateline.reconcile.lineage;

import java.util.Optional;
import org.dateline.model.LineageType;

/** Nearly every word of both stands in the other. */
final class WordForWord implements LinkRule {
    private static final double NEARLY_ALL = 0.95;

    @Override
    public Optional<Finding> find(Comparison comparison) {
        int shared = comparison.measures().runs().shared();
        int longest = Math.max(
                comparison.shorter().tokens().size(),
                comparison.longer().tokens().size());
        return comparison.isLinked() && shared >= NEARLY_ALL * longest
                ? Optional.of(
                        new Finding(LineageType.COPY, "word for word", comparison.firstById(), comparison.score()))
                : Optional.empty();
    }
}

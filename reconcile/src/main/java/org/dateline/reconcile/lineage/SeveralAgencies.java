package org.dateline.reconcile.lineage;

import java.util.Optional;
import org.dateline.model.LineageType;

/** One of them is signed by several agencies, the other is the copy of one of these. */
final class SeveralAgencies implements LinkRule {
    @Override
    public Optional<Finding> find(Comparison comparison) {
        return of(comparison, comparison.longer()).or(() -> of(comparison, comparison.shorter()));
    }

    private static Optional<Finding> of(Comparison comparison, ReportProfile composite) {
        ReportProfile part = comparison.otherThan(composite);
        boolean isPart = part.agencies().stream().anyMatch(composite.credits()::contains)
                || part.outlet().filter(composite.credits()::contains).isPresent();
        return comparison.isLinked()
                        && composite.credits().size() > 1
                        && part.credits().size() < 2
                        && isPart
                ? Optional.of(new Finding(
                        LineageType.COMPOSITE, "put together from several agencies", composite, comparison.score()))
                : Optional.empty();
    }
}

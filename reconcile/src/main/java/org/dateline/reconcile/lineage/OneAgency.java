package org.dateline.reconcile.lineage;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.LineageType;

/** Both are versions of the copy of one agency, and neither is the agency's own page. */
final class OneAgency implements LinkRule {
    @Override
    public Optional<Finding> find(Comparison comparison) {
        Set<String> common = comparison.commonAgencies();
        boolean isOwnPage = isOutlet(comparison.shorter(), common) || isOutlet(comparison.longer(), common);
        return comparison.isLinked() && !common.isEmpty() && !isOwnPage && !isComposite(comparison)
                ? Optional.of(new Finding(
                        LineageType.SAME_AGENCY_COPY, "one agency's copy", comparison.firstById(), comparison.score()))
                : Optional.empty();
    }

    private static boolean isOutlet(ReportProfile profile, Set<String> agencies) {
        return profile.outlet().filter(agencies::contains).isPresent();
    }

    private static boolean isComposite(Comparison comparison) {
        return comparison.shorter().credits().size() > 1
                != comparison.longer().credits().size() > 1;
    }
}

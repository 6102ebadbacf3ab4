package org.dateline.reconcile.lineage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ReportLink;

/**
 * Finds out how two reports come to hold the same. Pure: what is said of a pair depends on the two alone, and is the same
 * in either order. Where nothing speaks clearly for a common origin there is no link.
 */
public final class Lineage {
    /** Two reports are worth comparing if they have so many {@link ReportProfile#keys() keys} in common. */
    public static final int SHARED_KEYS = 3;

    /** The first that fires names the link. */
    private static final List<LinkRule> RULES = List.of(
            new WordForWord(),
            new OneAgency(),
            new SeveralAgencies(),
            new SameWords(),
            new OtherWords(),
            new RewordedQuotation(),
            new NamedSource());

    private Lineage() {}

    /** The link between two reports, if there is one. */
    public static Optional<ReportLink> compare(ReportProfile one, ReportProfile other) {
        if (one.id().equals(other.id())) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.of(one, other);
        for (LinkRule rule : RULES) {
            Optional<LinkRule.Finding> finding = rule.find(comparison);
            if (finding.isPresent()) {
                return Optional.of(link(comparison, finding.get()));
            }
        }
        return Optional.empty();
    }

    /** What is measured of a pair, by name, for calibration. */
    public static Map<String, Double> measures(ReportProfile one, ReportProfile other) {
        return Measures.of(one, other).values();
    }

    private static ReportLink link(Comparison comparison, LinkRule.Finding finding) {
        double score = Math.round(finding.score() * 1000) / 1000.0;
        return new ReportLink(
                finding.first().id(),
                comparison.otherThan(finding.first()).id(),
                finding.type(),
                score,
                Reasons.of(comparison, finding));
    }
}

package org.dateline.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.Pairings;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.lineage.Lineage;
import org.dateline.reconcile.lineage.ReportProfile;
import org.dateline.reconcile.relation.ReportComparison;
import org.dateline.reconcile.relation.ReportKeys;

/**
 * A report with its claims, ready to be compared with others. What is found of two depends on these two alone, so that a
 * ledger grows report by report, in any order, to the same end.
 */
public final class Dossier {
    /** Keys that two reports share where comparing them is worth while. */
    public static final int FEWEST_KEYS = ReportKeys.FEWEST;

    private final Report report;
    private final ReportProfile text;
    private final List<ClaimView> claims;

    private Dossier(Report report, ReportProfile text, List<ClaimView> claims) {
        this.report = report;
        this.text = text;
        this.claims = claims;
    }

    public static Dossier of(Report report, List<Claim> claims) {
        return new Dossier(report, ReportProfile.of(report), ClaimView.of(report, claims));
    }

    public ReportId report() {
        return report.id();
    }

    /** By which others find this one; they share {@link #FEWEST_KEYS} with it or are not worth comparing. */
    public Set<Long> keys() {
        Set<Long> keys = new TreeSet<>(ReportKeys.of(claims));
        keys.addAll(text.keys());
        return keys;
    }

    /** What is found within the report. */
    public Pairings alone() {
        return ReportComparison.within(claims);
    }

    /** What is found between this report and another; the same from either side. */
    public Pairings with(Dossier other) {
        boolean inOrder = report.id().compareTo(other.report.id()) < 0;
        Dossier first = inOrder ? this : other;
        Dossier second = inOrder ? other : this;
        Optional<ReportLink> link = Lineage.compare(first.text, second.text);
        return ReportComparison.of(first.claims, second.claims, link);
    }
}

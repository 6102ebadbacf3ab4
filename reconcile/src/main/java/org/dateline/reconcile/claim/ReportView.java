package org.dateline.reconcile.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.When;
import org.dateline.reconcile.words.Content;

/**
 * A report with what comparing its claims takes.
 *
 * @param asOf the day of the report, published or reckoned; empty if unknown
 * @param lead its headline and first lines
 */
public record ReportView(Report report, Optional<LocalDate> asOf, Content lead) {
    private static final int LEAD_LENGTH = 600;
    private static final double LIKE_LEAD = 0.35;
    private static final int LONGEST_STORY_DAYS = 10;

    static ReportView of(Report report, List<Claim> claims) {
        Optional<LocalDate> asOf =
                report.published().map(published -> published.date()).or(() -> anchor(claims));
        return new ReportView(report, asOf, Content.of(lead(report)));
    }

    private static Optional<LocalDate> anchor(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.when().flatMap(When::anchor).stream())
                .findFirst();
    }

    private static String lead(Report report) {
        StringBuilder lead = new StringBuilder(report.title().orElse("")).append('\n');
        for (Block block : report.blocks()) {
            if (block.kind().isReporting() && lead.length() < LEAD_LENGTH) {
                String text = block.span().in(report.text());
                lead.append(text, 0, Math.min(text.length(), LEAD_LENGTH)).append('\n');
            }
        }
        return lead.toString();
    }

    /** Whether both reports are of the same days, as far as known. */
    boolean isOfSameDays(ReportView other) {
        return asOf.isEmpty()
                || other.asOf.isEmpty()
                || Math.abs(asOf.get().toEpochDay() - other.asOf.get().toEpochDay()) <= LONGEST_STORY_DAYS;
    }

    /** Whether both reports are above all about the same. */
    boolean tellsTheSameStory(ReportView other) {
        return isOfSameDays(other) && lead.likeness(other.lead) >= LIKE_LEAD;
    }
}

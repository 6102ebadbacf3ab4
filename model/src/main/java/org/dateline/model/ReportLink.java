package org.dateline.model;

import java.util.List;

/**
 * A link between two reports that at bottom have some text in common.
 *
 * @param report holds both ways, except that a composite or citing report comes first
 * @param score how sure this is, from 0 to 1; calibrated, so that of the links with 0.9 nine in ten are right
 * @param reasons what speaks for it, in words for people
 */
public record ReportLink(ReportId report, ReportId other, LineageType type, double score, List<String> reasons) {
    public ReportLink {
        reasons = List.copyOf(reasons);
        if (report.equals(other)) {
            throw new IllegalArgumentException("a report has no link to itself: " + report);
        }
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("a score is between 0 and 1: " + score);
        }
    }
}

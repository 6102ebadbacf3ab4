package org.dateline.model;

import java.util.Map;

/**
 * How sensitive persons found claims and reports.
 *
 * @param claims by all ids that they had at any time; those of which nobody said anything are left out
 * @param reports likewise
 */
public record Sensitivities(Map<ClaimId, Sensitivity> claims, Map<ReportId, Sensitivity> reports) {
    public static final Sensitivities NONE = new Sensitivities(Map.of(), Map.of());

    public Sensitivities {
        claims = Map.copyOf(claims);
        reports = Map.copyOf(reports);
    }

    public Sensitivity of(ReportId report) {
        return reports.getOrDefault(report, Sensitivity.LOW);
    }

    /** That of a claim, or of its report if that is higher. */
    public Sensitivity of(Claim claim) {
        return claims.getOrDefault(claim.id(), Sensitivity.LOW).or(of(claim.report()));
    }
}

package org.dateline.model;

import java.util.List;
import java.util.Map;

/**
 * A report with its claims, as it goes from one ledger to another.
 *
 * @param claims in the order of the text
 * @param reviews of those claims of which a person decided something
 * @param sensitivities of the report, and of those claims that are more sensitive than it
 */
public record Parcel(Report report, List<Claim> claims, Map<ClaimId, Review> reviews, Sensitivities sensitivities) {
    /** One in which nothing is sensitive. */
    public Parcel(Report report, List<Claim> claims, Map<ClaimId, Review> reviews) {
        this(report, claims, reviews, Sensitivities.NONE);
    }

    public Parcel {
        claims = List.copyOf(claims);
        reviews = Map.copyOf(reviews);
    }
}

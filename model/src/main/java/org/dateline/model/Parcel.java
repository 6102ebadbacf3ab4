package org.dateline.model;

import java.util.List;
import java.util.Map;

/**
 * A report with its claims, as it goes from one ledger to another.
 *
 * @param claims in the order of the text
 * @param reviews of those claims of which a person decided something
 */
public record Parcel(Report report, List<Claim> claims, Map<ClaimId, Review> reviews) {
    public Parcel {
        claims = List.copyOf(claims);
        reviews = Map.copyOf(reviews);
    }
}

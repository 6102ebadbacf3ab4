package org.dateline.model;

/** Word that two claims are about one happening, whatever else they are to each other; holds both ways. */
public record SameEvent(ClaimId claim, ClaimId other) {
    public SameEvent {
        if (claim.equals(other)) {
            throw new IllegalArgumentException("a claim and itself: " + claim);
        }
    }
}

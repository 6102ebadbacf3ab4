package org.dateline.model;

/**
 * A link from one claim to another: {@code claim} {@code type} {@code other}.
 *
 * @param reason what was compared, and how it came out, in words for people
 */
public record Relation(ClaimId claim, ClaimId other, RelationType type, String reason) {
    public Relation {
        if (claim.equals(other)) {
            throw new IllegalArgumentException("a claim has no relation to itself: " + claim);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a relation needs a reason: " + claim + " " + type.code() + " " + other);
        }
    }
}

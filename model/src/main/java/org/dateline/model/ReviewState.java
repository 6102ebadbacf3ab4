package org.dateline.model;

import java.util.Optional;

/** How far a claim has come through review. */
public enum ReviewState implements Coded {
    /** As the program read it; no person has decided anything of it. */
    MACHINE,
    /** A person took it up, corrected it or added it; nobody has accepted it yet. */
    IN_REVIEW,
    /** A person stands for it. */
    ACCEPTED,
    /** A person took it out: it holds no longer, whatever is read. */
    REJECTED;

    /** The state that a review came to; where there is none, that of a claim as the program read it. */
    public static ReviewState of(Optional<Review> review) {
        return review.map(Review::state).orElse(MACHINE);
    }
}

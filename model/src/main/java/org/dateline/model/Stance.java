package org.dateline.model;

/** How a claimant stands to what the claim says. */
public enum Stance implements Coded {
    ASSERTS,
    DENIES,
    /** Says that it is not verified, or that no evidence was given. */
    DOUBTS,
    /** Could not be reached, or would not comment. */
    DECLINES
}

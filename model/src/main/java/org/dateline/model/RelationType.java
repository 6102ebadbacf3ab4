package org.dateline.model;

/** How a claim stands to another. Some hold both ways, the others from a claim to the other. */
public enum RelationType implements Coded {
    /** The same words of the same voice, through whatever outlet. */
    REPEATS,
    /** Another voice says the same. */
    CORROBORATES,
    /** Both cannot be right, after population, window, place, actors and time were compared. */
    CONTRADICTS,
    /** Says that what the other asserts is not so. */
    DENIES,
    /** A later count of the same series. */
    UPDATES,
    /** Takes back a figure of the same voice: a later count that is smaller, or is said to be a correction. */
    CORRECTS,
    /** What it tells of is a part of what the other tells of. */
    PART_OF,
    /** Limits the other without denying it: says that it is not verified, without evidence, or so in part only. */
    QUALIFIES;

    /** Whether it holds both ways. */
    public boolean isMutual() {
        return this == REPEATS || this == CORROBORATES || this == CONTRADICTS;
    }
}

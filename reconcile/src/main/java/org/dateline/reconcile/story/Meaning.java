package org.dateline.reconcile.story;

/** Gives sentences a place by their meaning. */
@FunctionalInterface
public interface Meaning {
    /** A vector of unit length, always of as many numbers; the same for the same sentence. */
    float[] of(String sentence);
}

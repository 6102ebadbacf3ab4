package org.dateline.reconcile.cluster;

/** How much two things belong together; the same both ways round. */
@FunctionalInterface
public interface PairScore {
    /**
     * @param one number of the one thing
     * @param other number of the other thing
     */
    double of(int one, int other);
}

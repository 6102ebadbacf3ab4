package org.dateline.reconcile.claim;

/** Whether two claims can be about one place, or one time. */
public enum Nearness {
    SAME,
    APART,
    /** One of them, or both, do not say. */
    UNKNOWN
}

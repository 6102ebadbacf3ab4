package org.dateline.reconcile.agreement;

/** A coefficient of agreement beyond chance: 1 for full agreement, about 0 for chance, below for less. */
public sealed interface Coefficient {
    /** @param value at most 1 */
    record Defined(double value) implements Coefficient {}

    /**
     * Without a value, which is neither 1 nor 0.
     *
     * @param reason in words for people
     */
    record Undefined(String reason) implements Coefficient {}
}

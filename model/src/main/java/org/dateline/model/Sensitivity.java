package org.dateline.model;

/**
 * How much harm it may do if a claim or report comes into other hands: the levels of the Data Responsibility Guidelines of the
 * United Nations' OCHA.
 */
public enum Sensitivity implements Coded {
    /** None, or little. What nobody said anything of. */
    LOW,
    MODERATE,
    HIGH,
    SEVERE;

    public Sensitivity or(Sensitivity higher) {
        return compareTo(higher) >= 0 ? this : higher;
    }

    public boolean isAbove(Sensitivity other) {
        return compareTo(other) > 0;
    }
}

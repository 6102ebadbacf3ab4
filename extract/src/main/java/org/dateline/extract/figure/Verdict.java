package org.dateline.extract.figure;

import org.dateline.model.Measure;

/**
 * What a count measures.
 *
 * @param rule the rule that says so, in words
 * @param trigger the token that decides it; -1 where none does
 */
record Verdict(Measure measure, String rule, int trigger) {
    static final int NO_TRIGGER = -1;

    /** The rule of counts of several harms at once. */
    static final String MIXED = "killed and wounded counted together";

    boolean isHarm() {
        return measure == Measure.KILLED || measure == Measure.WOUNDED || measure == Measure.DISPLACED;
    }
}

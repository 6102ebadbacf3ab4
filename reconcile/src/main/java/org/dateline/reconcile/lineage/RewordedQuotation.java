package org.dateline.reconcile.lineage;

import java.util.Optional;
import org.dateline.model.LineageType;

/**
 * The one thing said in both is said in nearly the same words, but not to the letter, and much of the rest is alike: too
 * free a paraphrase for the words outside the quotation to show it. Where outlets hear a speech for themselves they differ
 * too, but then each has quotations of its own.
 */
final class RewordedQuotation implements LinkRule {
    private static final double NEARLY_THE_SAME = 0.9;
    private static final double LEAST_OF_SHORTER = 0.25;
    private static final double LEAST_OF_LONGER = 0.2;
    private static final double LEAST_SENTENCE = 0.35;
    private static final double LEAST_LENGTH = -0.25;

    /** In the calibration half of the benchmark it fires on no pair of independent reports; that half is small. */
    private static final double SCORE = 0.8;

    @Override
    public Optional<Finding> find(Comparison comparison) {
        Measures measures = comparison.measures();
        boolean isReworded = measures.drift().likeness() >= NEARLY_THE_SAME
                && measures.drift().own() == 0;
        boolean isAlike = measures.value("covered-of-shorter") >= LEAST_OF_SHORTER
                && measures.value("covered-of-longer") >= LEAST_OF_LONGER
                && measures.value("third-best-sentence") >= LEAST_SENTENCE
                && measures.value("length") >= LEAST_LENGTH;
        return isReworded && isAlike && comparison.isWeighed()
                ? Optional.of(
                        new Finding(LineageType.PARAPHRASE, "a quotation reworded", comparison.firstById(), SCORE))
                : Optional.empty();
    }
}

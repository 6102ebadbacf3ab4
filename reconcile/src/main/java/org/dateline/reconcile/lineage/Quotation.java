package org.dateline.reconcile.lineage;

import java.util.Map;

/**
 * Words between quotation marks.
 *
 * @param first the first token in the report
 * @param end the first token after it
 * @param words the text between the marks
 * @param terms its stems with their weights
 */
record Quotation(int first, int end, String words, Map<String, Double> terms) {
    /** Fewer words between quotation marks are a phrase or a name rather than an utterance. */
    static final int SHORTEST = 4;

    int length() {
        return end - first;
    }

    double mass() {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}

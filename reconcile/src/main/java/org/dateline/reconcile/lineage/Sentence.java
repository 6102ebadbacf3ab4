package org.dateline.reconcile.lineage;

import java.util.Map;
import java.util.Set;

/**
 * A sentence as lineage sees it.
 *
 * @param first its first token in the report
 * @param end the first token after it
 * @param terms what it tells of, each with how rare that is: stems, names, figures
 * @param quoted those of them that stand between quotation marks only
 * @param meanings the sets of like-meaning words that its stems stand in
 * @param isNegated whether something is said not to be so
 */
record Sentence(
        int first, int end, Map<String, Double> terms, Set<String> quoted, Set<Integer> meanings, boolean isNegated) {
    private static final char FIGURE = '#';

    double mass() {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static boolean isFigure(String term) {
        return term.charAt(0) == FIGURE;
    }

    static String figure(String digits) {
        return FIGURE + digits;
    }
}

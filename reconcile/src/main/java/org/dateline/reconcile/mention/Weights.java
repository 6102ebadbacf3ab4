package org.dateline.reconcile.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.reconcile.words.WordTable;

/**
 * A logistic model with named features.
 *
 * @param intercept the logarithm of the odds where every feature is 0
 */
public record Weights(Map<String, Double> byFeature, double intercept) {
    /** The name that the intercept has in files. */
    public static final String INTERCEPT = "intercept";

    public Weights {
        byFeature = Map.copyOf(byFeature);
    }

    /** A resource of this package: one feature and its weight a line. */
    static Weights read(String resource) {
        Map<String, Double> weights = new LinkedHashMap<>();
        WordTable.rows(Weights.class, resource).forEach(row -> weights.put(row.get(0), Double.valueOf(row.get(1))));
        double intercept = weights.getOrDefault(INTERCEPT, 0.0);
        weights.remove(INTERCEPT);
        return new Weights(weights, intercept);
    }

    /**
     * The logarithm of the odds.
     *
     * @param features by name, in an order that is always the same
     * @throws IllegalArgumentException if a feature has no weight
     */
    double score(Map<String, Double> features) {
        double score = intercept;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            Double weight = byFeature.get(feature.getKey());
            if (weight == null) {
                throw new IllegalArgumentException("no weight for " + feature.getKey());
            }
            score += weight * feature.getValue();
        }
        return score;
    }
}

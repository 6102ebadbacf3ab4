package org.dateline.bench.sameevent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.reconcile.mention.Weights;

/** Fits the weights of named features by logistic regression: Newton's method, with a little ridge for stability. */
final class LogisticFit {
    private static final int STEPS = 12;
    private static final double RIDGE = 1;

    private final List<String> names = new ArrayList<>();
    private final List<double[]> examples = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();
    private final List<Double> importances = new ArrayList<>();

    /**
     * @param features by name; the same names in the same order for all examples
     * @param importance how many examples this one counts for
     */
    void add(Map<String, Double> features, boolean outcome, double importance) {
        if (names.isEmpty()) {
            names.addAll(features.keySet());
        }
        double[] example = new double[names.size() + 1];
        int at = 0;
        for (double value : features.values()) {
            example[at++] = value;
        }
        example[at] = 1;
        examples.add(example);
        outcomes.add(outcome);
        importances.add(importance);
    }

    Weights weights() {
        double[] weights = new double[names.size() + 1];
        for (int step = 0; step < STEPS; step++) {
            step(weights);
        }
        Map<String, Double> byFeature = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byFeature.put(names.get(i), weights[i]);
        }
        return new Weights(byFeature, weights[names.size()]);
    }

    private void step(double[] weights) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        for (int i = 0; i + 1 < size; i++) {
            system[i][i] = RIDGE;
            system[i][size] = -RIDGE * weights[i];
        }
        for (int example = 0; example < examples.size(); example++) {
            addTo(system, examples.get(example), outcomes.get(example), importances.get(example), weights);
        }
        solve(system);
        for (int i = 0; i < size; i++) {
            weights[i] += system[i][size];
        }
    }

    private static void addTo(
            double[][] system, double[] example, boolean outcome, double importance, double[] weights) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * example[i];
        }
        double likely = 1 / (1 + Math.exp(-score));
        double curvature = importance * Math.max(1e-9, likely * (1 - likely));
        double error = importance * ((outcome ? 1 : 0) - likely);
        for (int i = 0; i < weights.length; i++) {
            system[i][weights.length] += error * example[i];
            for (int j = 0; j < weights.length; j++) {
                system[i][j] += curvature * example[i] * example[j];
            }
        }
    }

    /** Gauss-Jordan elimination in place; the matrix is positive definite. */
    private static void solve(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            double value = system[pivot][pivot];
            for (int column = pivot; column <= size; column++) {
                system[pivot][column] /= value;
            }
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : system[row][pivot];
                for (int column = pivot; factor != 0 && column <= size; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
    }
}

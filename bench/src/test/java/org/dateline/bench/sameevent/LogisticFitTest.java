package org.dateline.bench.sameevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.dateline.reconcile.mention.Weights;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    @Test
    void findsTheWeightsThatMadeTheExamples() {
        LogisticFit fit = new LogisticFit();
        Random random = new Random(19);
        for (int i = 0; i < 20_000; i++) {
            double one = random.nextGaussian();
            double other = random.nextGaussian();
            double likely = 1 / (1 + Math.exp(-(2 * one - other - 0.5)));
            fit.add(features(one, other), random.nextDouble() < likely, 1);
        }
        Weights weights = fit.weights();

        assertThat(weights.byFeature().get("one")).isCloseTo(2, within(0.1));
        assertThat(weights.byFeature().get("other")).isCloseTo(-1, within(0.1));
        assertThat(weights.intercept()).isCloseTo(-0.5, within(0.1));
    }

    @Test
    void staysFiniteWhereAFeatureDecides() {
        LogisticFit fit = new LogisticFit();
        for (int i = 0; i < 100; i++) {
            fit.add(features(i % 2, 0), i % 2 == 0, 1);
        }

        assertThat(fit.weights().byFeature().get("one")).isFinite().isNegative();
        assertThat(fit.weights().byFeature().get("other")).isZero();
    }

    private static Map<String, Double> features(double one, double other) {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("one", one);
        features.put("other", other);
        return features;
    }
}

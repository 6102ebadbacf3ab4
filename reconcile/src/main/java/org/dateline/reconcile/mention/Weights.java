package org.dateline.reconcile.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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
        try (InputStream stream = Weights.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("This build lacks the resource " + resource);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read", e);
        }
    }

    private static Weights parse(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            String[] columns = line.split("\t");
            weights.put(columns[0], Double.valueOf(columns[1]));
        });
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

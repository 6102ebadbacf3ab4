package org.dateline.reconcile.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words with what each weighs in a text.
 *
 * @param weights by word, all above zero
 * @param length of the weights taken as a vector
 */
public record WordWeights(SortedMap<String, Double> weights, double length) {
    public WordWeights {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** Words of no weight are left out. */
    public static WordWeights of(Map<String, Double> weights) {
        SortedMap<String, Double> positive = new TreeMap<>(weights);
        positive.values().removeIf(weight -> weight <= 0);
        double squares = 0;
        for (double weight : positive.values()) {
            squares += weight * weight;
        }
        return new WordWeights(positive, Math.sqrt(squares));
    }

    /** The cosine of the angle between the two as vectors; 0 where one has no words. */
    public double cosine(WordWeights other) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return sum == 0 ? 0 : sum / (length * other.length);
    }

    /** The share of this weight that lies on words of the other; {@code none} where there are no words here. */
    double coverage(WordWeights other, double none) {
        double all = 0;
        double shared = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            all += entry.getValue();
            shared += other.weights.containsKey(entry.getKey()) ? entry.getValue() : 0;
        }
        return all == 0 ? none : shared / all;
    }

    /** The weightiest words, heaviest first. */
    List<String> weightiest(int most) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}

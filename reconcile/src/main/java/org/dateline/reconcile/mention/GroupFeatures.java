package org.dateline.reconcile.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.reconcile.cluster.PairScore;
import org.dateline.reconcile.story.StoryProfile;
import org.dateline.reconcile.story.WordWeights;
import org.dateline.reconcile.words.Rarity;

/**
 * What tells two happenings of one kind apart in a group of reports: words that all of them share say nothing there, and
 * reports on one happening are like and unlike the same others.
 */
public final class GroupFeatures {
    /** Words that are commoner than this tell nothing (see {@link Rarity}). */
    private static final double LEAST_RARITY = 0.25;

    private static final double HIGHEST_SCORE = 8;

    private final int size;
    private final PairScore scores;
    private final double[][] words;
    private final double[][] company;

    private GroupFeatures(List<StoryProfile> group, PairScore scores) {
        size = group.size();
        this.scores = scores;
        words = cosines(tellingWords(group));
        company = correlations(words);
    }

    /**
     * @param scores for each two reports of the group, the logarithm of the odds that they are about the same happening
     */
    public static GroupFeatures of(List<StoryProfile> group, PairScore scores) {
        return new GroupFeatures(group, scores);
    }

    /** Features by name, always in the same order; the same both ways round. */
    public Map<String, Double> of(int one, int other) {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("score", Math.max(-HIGHEST_SCORE, Math.min(HIGHEST_SCORE, scores.of(one, other))));
        features.put("telling-words", words[one][other]);
        features.put("company", company[one][other]);
        return features;
    }

    /** The words of each report, weighted by how few others have them; those of one report left out. */
    private static List<WordWeights> tellingWords(List<StoryProfile> group) {
        Map<String, Integer> reports = new HashMap<>();
        group.forEach(
                profile -> profile.words().weights().keySet().forEach(word -> reports.merge(word, 1, Integer::sum)));
        List<WordWeights> telling = new ArrayList<>();
        for (StoryProfile profile : group) {
            Map<String, Double> weights = new HashMap<>(profile.words().weights());
            weights.replaceAll((word, weight) -> weight * telling(word, reports.getOrDefault(word, 0), group.size()));
            telling.add(WordWeights.of(weights));
        }
        return telling;
    }

    private static double telling(String word, int reports, int all) {
        return reports < 2 || Rarity.of(word) < LEAST_RARITY ? 0 : Math.log((all + 0.5) / reports);
    }

    private double[][] cosines(List<WordWeights> telling) {
        double[][] cosines = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                cosines[one][other] = telling.get(one).cosine(telling.get(other));
                cosines[other][one] = cosines[one][other];
            }
        }
        return cosines;
    }

    /** How much two rows rise and fall together, from -1 to 1; 0 where one is flat. */
    private double[][] correlations(double[][] rows) {
        double[][] centred = new double[size][];
        for (int row = 0; row < size; row++) {
            centred[row] = centred(rows[row]);
        }
        double[][] correlations = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                double lengths =
                        Math.sqrt(product(centred[one], centred[one]) * product(centred[other], centred[other]));
                correlations[one][other] = lengths == 0 ? 0 : product(centred[one], centred[other]) / lengths;
            }
        }
        return correlations;
    }

    private static double[] centred(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        double[] centred = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            centred[i] = row[i] - sum / row.length;
        }
        return centred;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}

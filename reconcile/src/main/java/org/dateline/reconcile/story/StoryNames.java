package org.dateline.reconcile.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.reconcile.words.Rarity;

/**
 * The words of a text that are written with a capital and never without: nearly all of them names.
 *
 * @param weights by how rare and how frequent each is
 * @param leadWeights those at the beginning of the text, all of the same weight
 */
record StoryNames(WordWeights weights, WordWeights leadWeights) {
    private static final int LEAD_CHARACTERS = 450;

    static StoryNames of(String text) {
        Map<String, Integer> names = new TreeMap<>();
        Set<String> small = new TreeSet<>();
        for (String word : StoryWords.asWritten(text)) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                names.merge(StoryWords.plain(word), 1, Integer::sum);
            } else {
                small.add(StoryWords.plain(word));
            }
        }
        names.keySet().removeAll(small);
        return new StoryNames(weights(names), leadWeights(text, names.keySet()));
    }

    private static WordWeights weights(Map<String, Integer> names) {
        Map<String, Double> weights = new TreeMap<>();
        names.forEach((name, count) -> weights.put(name, (1 + Math.log1p(count)) * Rarity.of(name)));
        return WordWeights.of(weights);
    }

    private static WordWeights leadWeights(String text, Set<String> names) {
        List<String> lead = StoryWords.of(text.substring(0, Math.min(text.length(), LEAD_CHARACTERS)));
        Map<String, Double> weights = new TreeMap<>();
        for (String word : lead) {
            if (names.contains(word)) {
                weights.put(word, Rarity.of(word) > 0 ? 1.0 : 0.0);
            }
        }
        return WordWeights.of(weights);
    }
}

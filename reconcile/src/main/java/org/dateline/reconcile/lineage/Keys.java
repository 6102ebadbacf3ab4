package org.dateline.reconcile.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keys of an index in which reports that share text meet: of stretches of words for copies; of pairs of rare words that
 * stand in one sentence, or in one quotation, for paraphrases, not both of them numbers: any two meet in many reports. Each report keeps those of smallest hash, the rarer the more
 * readily, so that two reports that have much in common keep the same ones, whatever their lengths.
 */
final class Keys {
    private static final int STRETCH = 6;
    private static final double TELLING_STRETCH = 9;
    private static final int STRETCHES = 24;
    private static final int PAIRS = 48;
    private static final int QUOTED_PAIRS = 12;
    private static final int RAREST = 6;

    private Keys() {}

    static Set<Long> of(ReportProfile profile) {
        Set<Long> keys = new TreeSet<>(smallest(stretches(profile), STRETCHES));
        Map<Long, Double> pairs = new TreeMap<>();
        profile.sentences().forEach(sentence -> addPairs(sentence.terms(), pairs));
        keys.addAll(smallest(pairs, PAIRS));
        Map<Long, Double> quoted = new TreeMap<>();
        profile.quotations().forEach(quotation -> addPairs(quotation.terms(), quoted));
        keys.addAll(smallest(quoted, QUOTED_PAIRS));
        return keys;
    }

    private static Map<Long, Double> stretches(ReportProfile profile) {
        Map<Long, Double> stretches = new TreeMap<>();
        List<Token> tokens = profile.tokens();
        for (int at = 0; at + STRETCH <= tokens.size(); at++) {
            double weight = 0;
            StringBuilder words = new StringBuilder();
            for (Token token : tokens.subList(at, at + STRETCH)) {
                words.append(token.plain()).append(' ');
                weight += profile.weights().getOrDefault(Stem.of(token.plain()), 0.0);
            }
            if (weight >= TELLING_STRETCH) {
                stretches.put(hash(words), 1.0);
            }
        }
        return stretches;
    }

    private static void addPairs(Map<String, Double> terms, Map<Long, Double> pairs) {
        List<String> rarest = terms.entrySet().stream()
                .filter(term -> term.getValue() >= Vocabulary.RARE)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RAREST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        for (int one = 0; one < rarest.size(); one++) {
            for (int other = one + 1; other < rarest.size(); other++) {
                String first = rarest.get(one);
                String second = rarest.get(other);
                if (!hasDigit(first) || !hasDigit(second)) {
                    double weight = terms.getOrDefault(first, 0.0) + terms.getOrDefault(second, 0.0);
                    pairs.put(hash(first + "+" + second), weight);
                }
            }
        }
    }

    /** Figures, days and times of day. */
    private static boolean hasDigit(String term) {
        return term.chars().anyMatch(Character::isDigit);
    }

    /** The keys that an exponential draw of this weight, fixed by the key itself, puts first. */
    private static List<Long> smallest(Map<Long, Double> weighed, int most) {
        List<Long> keys = new ArrayList<>(weighed.keySet());
        keys.sort(Comparator.<Long>comparingDouble(key -> draw(key) / Math.pow(weighed.getOrDefault(key, 1.0), 2))
                .thenComparing(Comparator.naturalOrder()));
        return keys.subList(0, Math.min(most, keys.size()));
    }

    private static double draw(long key) {
        double uniform = ((mixed(key) >>> 11) + 0.5) / (1L << 53);
        return -Math.log(uniform);
    }

    private static long hash(CharSequence words) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < words.length(); at++) {
            hash = (hash ^ words.charAt(at)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

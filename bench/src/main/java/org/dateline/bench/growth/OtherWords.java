package org.dateline.bench.growth;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.dateline.reconcile.words.Rarity;

/**
 * For each word another, always the same one for one seed: words of grammar stay, known words become others about as rare,
 * and the rest, names above all, become names that nobody bears.
 */
final class OtherWords {
    private static final int GRAMMAR = 300;
    private static final double BAND = 0.2;
    private static final String CONSONANTS = "bdfghklmnprstvz";
    private static final String VOWELS = "aeiou";

    private static final List<String> WORDS = Rarity.ranked();
    private static final Map<String, Integer> RANK = ranks();

    private final long seed;

    OtherWords(long seed) {
        this.seed = seed;
    }

    /** A word of letters, small or with a capital. */
    String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Integer rank = RANK.get(small);
        if (small.length() == 1 || (rank != null && rank < GRAMMAR)) {
            return word;
        }
        SplittableRandom random = new SplittableRandom(seed * 31 + small.hashCode());
        String other = rank == null ? name(random) : near(rank, random);
        return Character.isUpperCase(word.charAt(0)) ? capital(other) : other;
    }

    private static String near(int rank, SplittableRandom random) {
        int lowest = Math.max(GRAMMAR, (int) (rank * (1 - BAND)));
        int highest = Math.min(WORDS.size(), (int) (rank * (1 + BAND)) + 1);
        return WORDS.get(random.nextInt(lowest, Math.max(lowest + 1, highest)));
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int syllable = random.nextInt(3, 5); syllable > 0; syllable--) {
            name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return name.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        WORDS.forEach(word -> ranks.putIfAbsent(word, ranks.size()));
        return ranks;
    }
}

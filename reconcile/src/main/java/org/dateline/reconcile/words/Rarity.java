package org.dateline.reconcile.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a word tells, from a fixed list and not from the reports at hand: so two reports compare the same in any company. */
public final class Rarity {
    /** Ranks up to here are words of grammar. */
    private static final int GRAMMAR = 110;

    private static final List<String> RANKED = WordTable.rows(Rarity.class, "word-ranks.txt").stream()
            .map(row -> row.get(0))
            .toList();
    private static final Map<String, Integer> RANKS = ranks();
    private static final double RAREST = Math.log((RANKS.size() + 1.0) / GRAMMAR);

    private Rarity() {}

    /** From 0 for words of grammar and single letters to 1 for words that the list does not hold. */
    public static double of(String word) {
        if (word.length() == 1) {
            return 0;
        }
        Integer rank = RANKS.get(word);
        return rank == null ? 1 : Math.max(0, Math.log((double) rank / GRAMMAR) / RAREST);
    }

    /** The words that the list holds, commonest first. */
    public static List<String> ranked() {
        return RANKED;
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        RANKED.forEach(word -> ranks.put(word, ranks.size() + 1));
        return ranks;
    }
}

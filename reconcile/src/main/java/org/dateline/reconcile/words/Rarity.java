package org.dateline.reconcile.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How much a word tells, from a fixed list and not from the reports at hand: so two reports compare the same in any company. */
public final class Rarity {
    private static final String RESOURCE = "word-ranks.txt";
    /** Ranks up to here are words of grammar. */
    private static final int GRAMMAR = 110;

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

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(Rarity.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(word -> ranks.put(word, ranks.size() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ranks;
    }
}

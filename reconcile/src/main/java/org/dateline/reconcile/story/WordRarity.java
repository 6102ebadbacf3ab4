package org.dateline.reconcile.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How telling it is that two texts share a word. Fixed: it asks a list of common words, not the other reports, so that
 * what is said of two reports does not change with a third.
 */
public final class WordRarity {
    private static final String RESOURCE = "common-words.txt";
    /** Words up to this rank tell nothing. */
    private static final double COMMON_RANKS = 60;
    /** The rank of words that are not listed: names and rare words. */
    private static final int UNLISTED_RANK = 25_000;

    private static final Map<String, Integer> RANKS = read();
    /** The highest weight that a word has. */
    public static final double HIGHEST = weight(UNLISTED_RANK);

    private WordRarity() {}

    /**
     * The weight of a word: 0 for the commonest, {@link #HIGHEST} for one that is not listed, by the logarithm of its rank.
     *
     * @param word in lower case
     */
    public static double of(String word) {
        Integer rank = RANKS.get(word);
        if (rank == null && word.length() > 3 && word.endsWith("s")) {
            rank = RANKS.get(word.substring(0, word.length() - 1));
        }
        return weight(rank == null ? UNLISTED_RANK : rank);
    }

    private static double weight(int rank) {
        return Math.max(0, Math.log(rank / COMMON_RANKS));
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> ranks = new HashMap<>();
        try (InputStream stream = WordRarity.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("This build lacks the resource " + RESOURCE);
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> addRanks(line, ranks));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", e);
        }
        return Map.copyOf(ranks);
    }

    private static void addRanks(String line, Map<String, Integer> ranks) {
        for (String word : line.split(" ")) {
            ranks.put(word, ranks.size() + 1);
        }
    }
}

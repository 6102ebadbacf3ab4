package org.dateline.reconcile.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.reconcile.words.Rarity;
import org.dateline.reconcile.words.WordTable;

/**
 * What is known of words beforehand: how rare they are, which stand for one another, which have a part of their own. Fixed
 * tables only, so that a report weighs the same in every ledger.
 */
final class Vocabulary {
    /** The commonest words say nothing of what a text is about. */
    private static final double COMMONEST = 60;

    /** From this weight on a word is rare: some 3,000 words are commoner. */
    static final double RARE = 4;

    private static final int RARER_THAN_ALL = 36_000;

    private static final Vocabulary BUNDLED = new Vocabulary();

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Set<Integer>> meanings = new HashMap<>();
    private final Map<String, Map<String, String>> marks = new HashMap<>();

    private Vocabulary() {
        List<String> words = Rarity.ranked();
        for (int rank = 0; rank < words.size(); rank++) {
            ranks.putIfAbsent(Stem.of(words.get(rank)), rank + 1);
        }
        List<List<String>> rows = WordTable.rows(Vocabulary.class, "same-meaning.tsv");
        for (int row = 0; row < rows.size(); row++) {
            for (String word : rows.get(row)) {
                meanings.computeIfAbsent(Stem.of(word), first -> new HashSet<>())
                        .add(row);
            }
        }
        for (List<String> row : WordTable.rows(Vocabulary.class, "marks.tsv")) {
            marks.computeIfAbsent(row.get(0), first -> new HashMap<>())
                    .put(row.get(1), row.size() > 2 ? row.get(2) : row.get(1));
        }
    }

    static Vocabulary bundled() {
        return BUNDLED;
    }

    /** How much it tells that a stem stands in a text: 0 for the commonest words and letters, 6.4 for words that no table holds. */
    double weight(String stem) {
        if (stem.length() == 1) {
            return 0;
        }
        return Math.max(0, Math.log(ranks.getOrDefault(stem, RARER_THAN_ALL) / COMMONEST));
    }

    boolean isKnown(String stem) {
        return ranks.containsKey(stem);
    }

    /** The sets of words of one meaning that a stem stands in, by number. */
    Set<Integer> meanings(String stem) {
        return meanings.getOrDefault(stem, Set.of());
    }

    /** Whether a stem stands in one of these sets. */
    boolean means(String stem, Set<Integer> any) {
        for (Integer meaning : meanings(stem)) {
            if (any.contains(meaning)) {
                return true;
            }
        }
        return false;
    }

    /** What a word stands for as a mark of this kind (see {@code marks.tsv}). */
    Optional<String> mark(String kind, String word) {
        return Optional.ofNullable(marks.getOrDefault(kind, Map.of()).get(word));
    }
}

package org.dateline.desk.snapshot;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Which claims have a word in one of their folded texts. */
public final class WordIndex {
    /** Positions of claims, ascending. */
    private static final class Positions {
        private int[] values = new int[2];
        private int size;

        void add(int position) {
            if (size > 0 && values[size - 1] == position) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = position;
        }
    }

    private final NavigableMap<String, Positions> words;

    private WordIndex(Map<String, Positions> words) {
        this.words = new TreeMap<>(words);
    }

    /** @param text whose words have blanks around */
    static WordIndex of(Collection<Item> items, Function<Item, String> text) {
        Map<String, Positions> words = new HashMap<>();
        for (Item item : items) {
            String folded = text.apply(item);
            int from = 0;
            for (int to = folded.indexOf(' '); to >= 0; to = folded.indexOf(' ', from)) {
                if (to > from) {
                    words.computeIfAbsent(folded.substring(from, to), first -> new Positions())
                            .add(item.position());
                }
                from = to + 1;
            }
        }
        return new WordIndex(words);
    }

    /** The positions of the claims of which a word begins so. */
    public BitSet beginning(String beginning) {
        BitSet found = new BitSet();
        for (Map.Entry<String, Positions> entry : words.tailMap(beginning, true).entrySet()) {
            if (!entry.getKey().startsWith(beginning)) {
                break;
            }
            Positions positions = entry.getValue();
            for (int at = 0; at < positions.size; at++) {
                found.set(positions.values[at]);
            }
        }
        return found;
    }
}

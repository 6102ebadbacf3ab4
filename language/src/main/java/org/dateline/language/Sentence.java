package org.dateline.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.Span;

/**
 * A sentence as words in a tree.
 *
 * @param span offsets into the analysed text, without white space at the ends
 * @param words in order
 * @param names names, times and quantities, in order, not overlapping
 */
public record Sentence(Span span, List<Word> words, List<Name> names) {
    public Sentence {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /** The words that depend directly on this one, in order. */
    public List<Word> dependents(Word head) {
        List<Word> dependents = new ArrayList<>();
        for (Word word : words) {
            if (word.head() == head.index()) {
                dependents.add(word);
            }
        }
        return dependents;
    }

    /** The direct dependents with this relation or a subtype of it, in order. */
    public List<Word> dependents(Word head, String universalRelation) {
        List<Word> dependents = new ArrayList<>();
        for (Word word : words) {
            if (word.head() == head.index() && word.is(universalRelation)) {
                dependents.add(word);
            }
        }
        return dependents;
    }

    /** Indices of this word and of all that depend on it, directly or not. */
    public BitSet subtree(Word top) {
        BitSet subtree = new BitSet(words.size());
        for (Word word : words) {
            Word at = word;
            int steps = 0;
            while (at.index() != top.index() && at.head() != Word.ROOT && steps++ < words.size()) {
                at = words.get(at.head());
            }
            if (at.index() == top.index()) {
                subtree.set(word.index());
            }
        }
        return subtree;
    }

    /** From the first to the last of these words. */
    public Span spanOf(BitSet indices) {
        return new Span(
                words.get(indices.nextSetBit(0)).span().start(),
                words.get(indices.length() - 1).span().end());
    }
}

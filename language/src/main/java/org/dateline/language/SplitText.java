package org.dateline.language;

import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/**
 * A text whose words and sentences are known already, as those of a treebank are.
 *
 * @param sentences the words of each sentence, in order; no sentence is empty
 * @param paragraphStarts numbers of the sentences that begin a paragraph
 */
public record SplitText(String text, List<List<Span>> sentences, Set<Integer> paragraphStarts) {
    public SplitText {
        sentences = sentences.stream().map(List::copyOf).toList();
        paragraphStarts = Set.copyOf(paragraphStarts);
    }
}

package org.dateline.language;

import java.util.List;

/**
 * What the language layer found in a text.
 *
 * @param text the analysed text; all spans are offsets into it
 * @param sentences in order, not overlapping
 * @param attributions in the order of their cues
 */
public record Analysis(String text, List<Sentence> sentences, List<Attribution> attributions) {
    public Analysis {
        sentences = List.copyOf(sentences);
        attributions = List.copyOf(attributions);
    }
}

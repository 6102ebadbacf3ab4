package org.dateline.language;

import java.util.List;

/**
 * Consecutive units of a passage that the network reads at once. A unit is a paragraph, or some sentences of one that is
 * too long.
 *
 * @param sentences the whole sentences inside, in order
 * @param length pieces with the marks before, between and after the units
 */
record Window(List<WordRange> units, List<WordRange> sentences, int length) {
    Window {
        units = List.copyOf(units);
        sentences = List.copyOf(sentences);
    }

    int firstWord() {
        return units.get(0).from();
    }

    int wordCount() {
        return units.get(units.size() - 1).to() - firstWord();
    }
}

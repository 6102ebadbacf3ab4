package org.dateline.language;

import java.util.ArrayList;
import java.util.List;

/** Divides a passage into windows, cutting only between sentences. */
final class Windows {
    /** Pieces of a window that serve grammar and attribution best together; see the model card. */
    static final int BEST_LENGTH = 112;
    /** Marks at the start and after each unit. */
    private static final int MARKS = 2;

    private final Passage passage;
    private final int longest;
    private int nextSentence;

    private Windows(Passage passage, int longest) {
        this.passage = passage;
        this.longest = longest;
    }

    /** Windows of up to this many pieces; a longer sentence has a window of its own. */
    static List<Window> of(Passage passage, int longest) {
        Windows windows = new Windows(passage, longest);
        return windows.pack(windows.units());
    }

    /** Every sentence in a window of its own. */
    static List<Window> ofSentences(Passage passage) {
        return of(passage, 0);
    }

    /** Paragraphs, and the runs of sentences that fit for those that are too long. */
    private List<WordRange> units() {
        List<WordRange> units = new ArrayList<>();
        int sentence = 0;
        for (WordRange paragraph : passage.paragraphs()) {
            int from = paragraph.from();
            while (sentence < passage.sentences().size()
                    && passage.sentences().get(sentence).to() <= paragraph.to()) {
                WordRange next = passage.sentences().get(sentence++);
                if (next.from() > from && passage.pieceCount(from, next.to()) > longest - MARKS) {
                    units.add(new WordRange(from, next.from()));
                    from = next.from();
                }
            }
            units.add(new WordRange(from, paragraph.to()));
        }
        return units;
    }

    private List<Window> pack(List<WordRange> units) {
        List<Window> windows = new ArrayList<>();
        List<WordRange> current = new ArrayList<>();
        int length = 1;
        for (WordRange unit : units) {
            int more = passage.pieceCount(unit.from(), unit.to()) + 1;
            if (!current.isEmpty() && length + more > longest) {
                windows.add(window(current, length));
                current.clear();
                length = 1;
            }
            current.add(unit);
            length += more;
        }
        if (!current.isEmpty()) {
            windows.add(window(current, length));
        }
        return windows;
    }

    private Window window(List<WordRange> units, int length) {
        List<WordRange> sentences = new ArrayList<>();
        int end = units.get(units.size() - 1).to();
        while (nextSentence < passage.sentences().size()
                && passage.sentences().get(nextSentence).to() <= end) {
            sentences.add(passage.sentences().get(nextSentence++));
        }
        return new Window(units, sentences, length);
    }
}

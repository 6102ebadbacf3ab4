package org.dateline.language;

import java.util.Map;

/**
 * A window as the network wants it: tables by position.
 *
 * @param tables by the name of the network's input
 */
@SuppressWarnings("ArrayRecordComponent") // read by this package only, and too large to copy
record NetworkInput(int positions, Map<String, long[]> tables) {
    static NetworkInput of(Passage passage, Window window) {
        Filler filler = new Filler(passage, window.length());
        filler.fill(window);
        return new NetworkInput(window.length(), filler.tables());
    }

    /** One window, this many positions. */
    long[] shape() {
        return new long[] {1, positions};
    }

    private static final class Filler {
        private final Passage passage;
        private final long[] pieces;
        private final long[] mask;
        private final long[] letterCases;
        private final long[] sentences;
        private int at;

        Filler(Passage passage, int size) {
            this.passage = passage;
            pieces = new long[size];
            mask = new long[size];
            letterCases = new long[size];
            sentences = new long[size];
        }

        Map<String, long[]> tables() {
            return Map.of(
                    "input_ids", pieces,
                    "attention_mask", mask,
                    "token_type_ids", letterCases,
                    "sent", sentences);
        }

        void fill(Window window) {
            add(WordPieces.START);
            int sentence = 0;
            for (WordRange unit : window.units()) {
                for (int word = unit.from(); word < unit.to(); word++) {
                    while (window.sentences().get(sentence).to() <= word) {
                        sentence++;
                    }
                    addWord(word, sentence + 1);
                }
                add(WordPieces.SEPARATOR);
            }
        }

        private void addWord(int word, int sentence) {
            int letterCase = LetterCase.of(passage.form(word));
            sentences[at] = sentence;
            for (int piece : passage.pieces(word)) {
                letterCases[at] = letterCase;
                add(piece);
            }
        }

        private void add(int piece) {
            pieces[at] = piece;
            mask[at] = 1;
            at++;
        }
    }
}

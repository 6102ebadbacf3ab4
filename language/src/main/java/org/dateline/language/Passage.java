package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/**
 * Words of a text in columns, with the sentences and paragraphs they stand in: what one call of the network is made
 * from.
 */
final class Passage {
    /** Pieces of a sentence that the network reads at once; it was trained on little that is longer. */
    private static final int LONGEST_SENTENCE = 190;

    private static final Set<String> CUTTING_MARKS = Set.of(";", ",", ":", "—", "–");

    private final List<String> forms = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<int[]> pieces = new ArrayList<>();
    private final List<WordRange> sentences = new ArrayList<>();
    private final List<WordRange> paragraphs = new ArrayList<>();
    /** Number of pieces before each word. */
    private int[] piecesBefore = new int[256];

    /** Adds a paragraph. {@code ends} are the words after the last of each sentence, counted in the paragraph. */
    void add(List<String> newForms, List<Span> newSpans, List<Integer> ends, WordPieces vocabulary) {
        int first = size();
        for (String form : newForms) {
            add(form, vocabulary.of(form));
        }
        spans.addAll(newSpans);
        int from = first;
        for (int end : ends) {
            addSentence(from, first + end);
            from = first + end;
        }
        paragraphs.add(new WordRange(first, size()));
    }

    /** Adds a sentence, in parts where it is too long for the network. */
    private void addSentence(int from, int to) {
        int start = from;
        while (pieceCount(start, to) > LONGEST_SENTENCE) {
            int cut = cut(start, to);
            sentences.add(new WordRange(start, cut));
            start = cut;
        }
        sentences.add(new WordRange(start, to));
    }

    /** After the last semicolon or comma of the second half that fits, or as far as it fits. */
    private int cut(int from, int to) {
        int furthest = from + 1;
        int afterMark = -1;
        while (furthest < to && pieceCount(from, furthest + 1) <= LONGEST_SENTENCE) {
            furthest++;
            boolean secondHalf = pieceCount(from, furthest) > LONGEST_SENTENCE / 2;
            afterMark = secondHalf && CUTTING_MARKS.contains(form(furthest - 1)) ? furthest : afterMark;
        }
        return afterMark > 0 ? afterMark : furthest;
    }

    private void add(String form, int[] piecesOfForm) {
        int word = size();
        if (word + 1 == piecesBefore.length) {
            piecesBefore = Arrays.copyOf(piecesBefore, 2 * piecesBefore.length);
        }
        piecesBefore[word + 1] = piecesBefore[word] + piecesOfForm.length;
        forms.add(form);
        pieces.add(piecesOfForm);
    }

    int size() {
        return forms.size();
    }

    String form(int word) {
        return forms.get(word);
    }

    Span span(int word) {
        return spans.get(word);
    }

    Span span(WordRange words) {
        return new Span(span(words.from()).start(), span(words.to() - 1).end());
    }

    int[] pieces(int word) {
        return pieces.get(word);
    }

    int pieceCount(int from, int to) {
        return piecesBefore[to] - piecesBefore[from];
    }

    List<WordRange> sentences() {
        return sentences;
    }

    List<WordRange> paragraphs() {
        return paragraphs;
    }
}

package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * A sentence in pieces of words, as the network of {@link SentenceVectors} wants it.
 *
 * @param ids numbers of the pieces, with those that begin and end a sentence
 * @param spans for each piece the stretch between blanks and punctuation that it comes from; empty ones at both ends
 */
@SuppressWarnings("ArrayRecordComponent") // read by this package only
record SentencePieces(long[] ids, List<Span> spans) {
    private static final int MOST_PIECES = 254;

    /** A stretch without blanks is cut here; no word is as long. */
    private static final int LONGEST_STRETCH = 400;

    SentencePieces {
        spans = List.copyOf(spans);
    }

    static SentencePieces of(String sentence, WordPieces vocabulary) {
        List<Integer> ids = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        ids.add(WordPieces.START);
        spans.add(new Span(0, 0));
        for (int at = 0; at < sentence.length() && ids.size() <= MOST_PIECES; ) {
            int end = endOfStretch(sentence, at);
            if (!CharacterClass.isDropped(sentence.codePointAt(at))) {
                add(vocabulary.of(sentence.substring(at, end)), new Span(at, end), ids, spans);
            }
            at = end;
        }
        ids.add(WordPieces.SEPARATOR);
        spans.add(new Span(sentence.length(), sentence.length()));
        return new SentencePieces(ids.stream().mapToLong(Integer::longValue).toArray(), spans);
    }

    private static void add(int[] pieces, Span span, List<Integer> ids, List<Span> spans) {
        for (int i = 0; i < pieces.length && ids.size() <= MOST_PIECES; i++) {
            ids.add(pieces[i]);
            spans.add(span);
        }
    }

    /** The end of the run of word characters that begins here; other characters stand alone. */
    private static int endOfStretch(String sentence, int at) {
        int end = at + Character.charCount(sentence.codePointAt(at));
        if (isAlone(sentence.codePointAt(at))) {
            return end;
        }
        while (end < sentence.length() && end - at < LONGEST_STRETCH && !isAlone(sentence.codePointAt(end))) {
            end += Character.charCount(sentence.codePointAt(end));
        }
        return end;
    }

    private static boolean isAlone(int c) {
        return CharacterClass.isDropped(c) || CharacterClass.isPunctuation(c) || CharacterClass.isIdeograph(c);
    }
}

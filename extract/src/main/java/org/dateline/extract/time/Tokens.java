package org.dateline.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;

/**
 * A sentence as {@link Token}s, cut by one pass over its characters. Positions outside it hold an empty token, so that
 * rules may look around without asking whether there is anything.
 */
public final class Tokens {
    private static final Token NOTHING = new Token("", "", new Span(0, 0), 0, false);

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /**
     * The tokens of a sentence.
     *
     * @param text the text that the sentence's spans count in
     */
    public static Tokens of(String text, Sentence sentence) {
        Tokens tokens = new Tokens(text, sentence);
        tokens.cut();
        return tokens;
    }

    private void cut() {
        int to = Math.min(sentence.span().end(), text.length());
        int at = sentence.span().start();
        int word = 0;
        boolean glued = false;
        while (at < to) {
            int end = Math.min(endOfToken(at), to);
            String piece = text.substring(at, end);
            if (piece.isBlank()) {
                glued = false;
            } else {
                word = wordAt(at, word);
                tokens.add(new Token(piece, piece.toLowerCase(Locale.ROOT), new Span(at, end), word, glued));
                glued = true;
            }
            at = end;
        }
    }

    private int wordAt(int offset, int from) {
        List<Word> words = sentence.words();
        int word = from;
        while (word + 1 < words.size() && words.get(word).span().end() <= offset) {
            word++;
        }
        return word;
    }

    private int endOfToken(int start) {
        int codePoint = text.codePointAt(start);
        if (isDigit(text.charAt(start))) {
            return endOfNumber(start);
        }
        if (!Character.isLetter(codePoint)) {
            return start + Character.charCount(codePoint);
        }
        int at = start;
        while (at < text.length() && isInsideLetters(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isInsideLetters(int codePoint) {
        return Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private int endOfNumber(int start) {
        int at = endOfDigits(start);
        while (at + 3 < text.length() && text.charAt(at) == ',' && endOfDigits(at + 1) == at + 4) {
            at += 4;
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at = endOfDigits(at + 1);
        }
        return at;
    }

    private int endOfDigits(int start) {
        int at = start;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether this is one of the digits 0 to 9. */
    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token at this position; an empty one outside the sentence. */
    public Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    /** The token in lower case; empty outside the sentence. */
    public String lower(int index) {
        return at(index).lower();
    }

    /** Whether the token here is one of these words, given in lower case. */
    public boolean is(int index, String... words) {
        for (String word : words) {
            if (lower(index).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words, given in lower case, stand here one after the other. */
    public boolean run(int index, String... words) {
        return run(index, List.of(words));
    }

    /** Whether these words, given in lower case, stand here one after the other. */
    public boolean run(int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!lower(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The part of speech of the word that the token belongs to; X outside the sentence. */
    public PartOfSpeech tag(int index) {
        return index < 0 || index >= tokens.size() || sentence.words().isEmpty()
                ? PartOfSpeech.X
                : sentence.words().get(at(index).word()).tag();
    }

    /** The sentence that was cut. */
    public Sentence sentence() {
        return sentence;
    }

    /** The span from the first to the last of these tokens, both included. */
    public Span span(int first, int last) {
        return new Span(at(first).span().start(), at(last).span().end());
    }

    /** The words as written from the first to the last of these tokens, white space made single blanks. */
    public String words(int first, int last) {
        return span(first, last).in(text).replaceAll("\\s++", " ");
    }
}

package org.dateline.extract.time;

import org.dateline.model.Span;

/**
 * A piece of a sentence, finer than a word: a run of letters, a number with its separators ("1,000.5"), or one other
 * character. "60-plus" is three tokens and "5km" two, however the language layer splits words.
 *
 * @param text as written
 * @param lower the same in lower case
 * @param span offsets into the text of the sentence
 * @param word index of the word of the sentence it belongs to
 * @param glued whether no white space stands before it
 */
public record Token(String text, String lower, Span span, int word, boolean glued) {
    /** Whether it starts with a digit, and so is a number. */
    public boolean isNumber() {
        return !text.isEmpty() && Tokens.isDigit(text.charAt(0));
    }

    /** Whether it is a run of letters. */
    public boolean isLetters() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    /** Whether it starts with a capital. */
    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is neither letters nor a number. */
    public boolean isMark() {
        return !isNumber() && !isLetters();
    }
}

package org.dateline.language;

/**
 * Kinds of characters as the network's training script knows them: Python's {@code \w}, {@code \s}, {@code \d} and the
 * classes of BERT's basic tokens. Java's own regular expressions draw other borders.
 */
final class CharacterClass {
    private static final int LETTERS = (1 << Character.UPPERCASE_LETTER)
            | (1 << Character.LOWERCASE_LETTER)
            | (1 << Character.TITLECASE_LETTER)
            | (1 << Character.MODIFIER_LETTER)
            | (1 << Character.OTHER_LETTER);
    private static final int NUMBERS =
            (1 << Character.DECIMAL_DIGIT_NUMBER) | (1 << Character.LETTER_NUMBER) | (1 << Character.OTHER_NUMBER);
    private static final int PUNCTUATION = (1 << Character.CONNECTOR_PUNCTUATION)
            | (1 << Character.DASH_PUNCTUATION)
            | (1 << Character.START_PUNCTUATION)
            | (1 << Character.END_PUNCTUATION)
            | (1 << Character.INITIAL_QUOTE_PUNCTUATION)
            | (1 << Character.FINAL_QUOTE_PUNCTUATION)
            | (1 << Character.OTHER_PUNCTUATION);
    private static final int DROPPED = (1 << Character.SPACE_SEPARATOR)
            | (1 << Character.LINE_SEPARATOR)
            | (1 << Character.PARAGRAPH_SEPARATOR)
            | (1 << Character.CONTROL)
            | (1 << Character.FORMAT);

    private CharacterClass() {}

    /** A letter, a number or the underscore. */
    static boolean isWord(int c) {
        return c < 128 ? isAsciiWord(c) : is(c, LETTERS | NUMBERS);
    }

    private static boolean isAsciiWord(int c) {
        return isAsciiLetter(c) || isBetween('0', c, '9') || c == '_';
    }

    /** A word character that is neither a digit nor the underscore. */
    static boolean isLetter(int c) {
        return isWord(c) && c != '_' && !isDigit(c);
    }

    static boolean isAsciiLetter(int c) {
        return isBetween('a', c, 'z') || isBetween('A', c, 'Z');
    }

    static boolean isDigit(int c) {
        return c < 128 ? isBetween('0', c, '9') : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    static boolean isSpace(int c) {
        if (c < 128) {
            return c == ' ' || isBetween('\t', c, '\r') || isBetween(0x1c, c, 0x1f);
        }
        return c == 0x85 || Character.isSpaceChar(c);
    }

    /** Punctuation of Unicode and every ASCII sign. */
    static boolean isPunctuation(int c) {
        if (c < 128) {
            return isBetween('!', c, '~') && (c == '_' || !isAsciiWord(c));
        }
        return is(c, PUNCTUATION);
    }

    /** White space, controls and format characters, which no piece of a word contains. */
    static boolean isDropped(int c) {
        return is(c, DROPPED);
    }

    static boolean isIdeograph(int c) {
        return isBetween(0x3400, c, 0x9FFF) || isBetween(0xF900, c, 0xFAFF);
    }

    private static boolean isBetween(int first, int c, int last) {
        return first <= c && c <= last;
    }

    private static boolean is(int c, int types) {
        return ((1 << Character.getType(c)) & types) != 0;
    }
}

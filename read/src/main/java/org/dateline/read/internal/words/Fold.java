package org.dateline.read.internal.words;

import java.util.Locale;

/** Folds text for comparison: lower case, straight apostrophes and quotes, plain and single spaces. */
public final class Fold {
    private Fold() {}

    /** The folded text; its offsets are not those of the original. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != ' ' || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
                folded.append(c);
            }
        }
        return folded.toString().stripTrailing().toLowerCase(Locale.ROOT);
    }

    /** The folded text without marks, bullets and numbers at its start and without punctuation at its end. */
    public static String bare(CharSequence text) {
        String folded = fold(text);
        int from = 0;
        int to = folded.length();
        while (from < to && !Character.isLetter(folded.charAt(from)) && "@#".indexOf(folded.charAt(from)) < 0) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }

    /** The text with plain spaces for no-break ones; as long as before. */
    public static String spaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ');
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u2032', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u202F', '\u2009', '\u200B', '\uFEFF' -> ' ';
            default -> Character.isWhitespace(c) ? ' ' : c;
        };
    }
}

package org.dateline.reconcile.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.reconcile.words.Content;

/** The words of a text in a form in which they can be compared: lower case, without accents and possessive and plural endings. */
public final class StoryWords {
    private static final int LONGEST_WORD = 60;

    private StoryWords() {}

    /** Words and numbers in order. */
    public static List<String> of(String text) {
        return asWritten(text).stream().map(StoryWords::plain).toList();
    }

    /** Words and numbers in order, not brought into that form. */
    static List<String> asWritten(String text) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            if (end > at && end - at <= LONGEST_WORD) {
                words.add(text.substring(at, end));
            }
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
        return words;
    }

    /** One word in that form. */
    public static String plain(String word) {
        String lower = Content.plain(word).replace('’', '\'');
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : stripped(lower);
        boolean isPlural = bare.length() > 4 && bare.endsWith("s") && !bare.endsWith("ss");
        return isPlural ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String stripped(String word) {
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    /** End of the word or number that begins here; here where none does. */
    private static int end(String text, int from) {
        int c = text.codePointAt(from);
        if (Character.isDigit(c)) {
            return endOfNumber(text, from);
        }
        int at = from;
        while (at < text.length() && isInWord(text, at, from)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isInWord(String text, int at, int from) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c)
                || (at > from && (c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK));
    }

    /** Digits with points and commas between them. */
    private static int endOfNumber(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length() && (Character.isDigit(text.codePointAt(at)) || isPoint(text.charAt(at)))) {
            int next = at + Character.charCount(text.codePointAt(at));
            end = isPoint(text.charAt(at)) ? end : next;
            at = next;
        }
        return end;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }
}

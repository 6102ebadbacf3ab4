package org.dateline.reconcile.lineage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/** Cuts a stretch of text into tokens; hyphens part words, separators do not part figures. */
final class Tokens {
    /** More than that is no word of a language. */
    private static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}|[’'ʼ`‘]");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean isQuoted;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> in(String text, Span span) {
        Tokens reading = new Tokens(text);
        int at = span.start();
        while (at < span.end()) {
            at = reading.next(at, span.end());
        }
        return reading.tokens;
    }

    private int next(int from, int end) {
        char first = text.charAt(from);
        if (first == '“' || first == '„' || first == '«') {
            isQuoted = true;
        } else if (first == '”' || first == '»') {
            isQuoted = false;
        } else if (first == '"') {
            isQuoted = !isQuoted;
        }
        if (!Character.isLetterOrDigit(first)) {
            return from + 1;
        }
        int to = from + 1;
        while (to < end && to - from < LONGEST && continues(first, to, end)) {
            to++;
        }
        add(new Span(from, to));
        return to;
    }

    private boolean continues(char first, int at, int end) {
        char letter = text.charAt(at);
        boolean isFigure = Character.isDigit(first);
        if (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
            return !isFigure;
        }
        if (Character.isDigit(letter)) {
            return true;
        }
        boolean hasMore = at + 1 < end;
        if (isFigure) {
            return hasMore && (letter == ',' || letter == '.') && Character.isDigit(text.charAt(at + 1));
        }
        return hasMore && "'’ʼ`‘".indexOf(letter) >= 0 && Character.isLetter(text.charAt(at + 1));
    }

    private void add(Span span) {
        String word = span.in(text);
        String plain = Character.isDigit(word.charAt(0)) ? word.replace(",", "") : plain(word);
        if (!plain.isEmpty()) {
            tokens.add(new Token(span, plain, Character.isUpperCase(word.charAt(0)), isQuoted));
        }
    }

    private static String plain(String word) {
        String bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        String small = bare.toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    }
}

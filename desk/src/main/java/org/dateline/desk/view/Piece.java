package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of text, marked or not. */
public record Piece(String text, boolean marked) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++");

    /** A text in pieces, with the words marked that a test lets through. */
    public static List<Piece> marking(String text, Predicate<String> isMarked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isMarked.test(word.group())) {
                add(pieces, text.substring(from, word.start()), false);
                add(pieces, word.group(), true);
                from = word.end();
            }
        }
        add(pieces, text.substring(from), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}

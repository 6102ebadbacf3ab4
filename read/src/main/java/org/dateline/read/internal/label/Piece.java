package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.read.internal.words.Fold;

/**
 * A stretch of text that gets one label.
 *
 * @param text its words, as they stand in the span, with plain spaces for those that do not break
 * @param bare its words folded, without marks at either end
 * @param line pieces cut from one paragraph have the same number
 * @param group pieces with no empty line between them have the same number
 * @param given a label that is known from elsewhere: the page's markup, or a cut inside a paragraph
 */
public record Piece(Span span, String text, String bare, int line, int group, Optional<Label> given) {
    /** Longer pieces are compared by their beginnings: no rule looks further. */
    private static final int COMPARED = 2_000;

    public static Piece of(String report, Span span, int line, int group, Optional<Label> given) {
        String text = Fold.spaces(span.in(report));
        String bare = Fold.bare(text.substring(0, Math.min(text.length(), COMPARED)));
        return new Piece(span, text, bare, line, group, given);
    }

    public int length() {
        return text.length();
    }

    /** Number of words, as white space parts them. */
    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** Whether it ends as a sentence does. */
    public boolean endsWithStop() {
        int last = text.length() - 1;
        while (last > 0 && "\"”’')]»".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…؟。:;".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it is as long as a paragraph and ends as one does. */
    public boolean isParagraph() {
        return (length() >= 80 && endsWithStop()) || length() >= 250;
    }
}

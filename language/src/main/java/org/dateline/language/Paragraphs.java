package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/** Parts blocks at empty lines, and blocks that are longer than any paragraph of prose at a space. */
final class Paragraphs {
    /** UTF-16 units after which a paragraph is cut, so that the memory for one is bounded. */
    static final int LONGEST = 20_000;

    private Paragraphs() {}

    static List<Span> of(String text, Span block) {
        List<Span> paragraphs = new ArrayList<>();
        int from = block.start();
        while (from < block.end()) {
            int to = endOfParagraph(text, from, block.end());
            Span paragraph = new Span(from, to).trimmedIn(text);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
            from = to;
        }
        return paragraphs;
    }

    private static int endOfParagraph(String text, int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        boolean lineIsEmpty = false;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' && lineIsEmpty) {
                return i + 1;
            }
            lineIsEmpty = c == '\n' || (lineIsEmpty && Character.isWhitespace(c));
        }
        return limit == end ? end : lastSpace(text, from, limit);
    }

    private static int lastSpace(String text, int from, int limit) {
        for (int i = limit - 1; i > from; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
    }
}

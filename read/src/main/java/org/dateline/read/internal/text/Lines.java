package org.dateline.read.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/** The lines of a text that hold words, each without white space at its ends, with the empty lines between them. */
final class Lines {
    /**
     * A line.
     *
     * @param span its words
     * @param group lines with no empty line between them have the same number
     */
    record Line(Span span, int group) {
        int length() {
            return span.length();
        }
    }

    private Lines() {}

    static List<Line> in(String text) {
        List<Line> lines = new ArrayList<>();
        int group = 0;
        int start = 0;
        boolean gap = false;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            Span span = trimmed(text, start, end);
            if (span.isEmpty()) {
                gap = true;
            } else {
                group += gap ? 1 : 0;
                gap = false;
                lines.add(new Line(span, group));
            }
            start = end + 1 + (text.startsWith("\r\n", end) ? 1 : 0);
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Without white space, no-break spaces and byte order marks at either end. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}

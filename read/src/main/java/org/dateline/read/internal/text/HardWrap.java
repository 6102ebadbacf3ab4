package org.dateline.read.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * Joins the lines of a text whose paragraphs were broken at a fixed width. A text is taken for hard-wrapped if most of its
 * lines that are followed by another without an empty line between are of nearly the same length and end amid a sentence,
 * and many of those that follow begin in lower case.
 */
final class HardWrap {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final int FEWEST_LINES = 4;
    private static final String STOPS = ".!?:\"”’)…";

    private HardWrap() {}

    static List<Lines.Line> joined(String text, List<Lines.Line> lines) {
        int width = lines.stream().mapToInt(Lines.Line::length).max().orElse(0);
        return isWrapped(text, lines, width) ? join(text, lines, width) : lines;
    }

    private static boolean isWrapped(String text, List<Lines.Line> lines, int width) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int followed = 0;
        int broken = 0;
        int amidSentence = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Lines.Line next = lines.get(i + 1);
            if (lines.get(i).group() == next.group()) {
                followed++;
                boolean full = isBroken(text, lines.get(i), next, width);
                broken += full ? 1 : 0;
                amidSentence +=
                        full && Character.isLowerCase(text.charAt(next.span().start())) ? 1 : 0;
            }
        }
        return broken >= FEWEST_LINES && broken * 2 >= followed && amidSentence * 4 >= broken;
    }

    private static boolean isBroken(String text, Lines.Line line, Lines.Line next, int width) {
        return isFull(text, line, next, width)
                && STOPS.indexOf(text.charAt(line.span().end() - 1)) < 0;
    }

    /** Whether the next line's first word would not have fitted. */
    private static boolean isFull(String text, Lines.Line line, Lines.Line next, int width) {
        int word = next.span().start();
        while (word < next.span().end() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + word - next.span().start() > width * 9 / 10;
    }

    private static List<Lines.Line> join(String text, List<Lines.Line> lines, int width) {
        List<Lines.Line> joined = new ArrayList<>();
        Lines.Line open = lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            Lines.Line next = lines.get(i);
            boolean sameParagraph = next.group() == open.group() && isFull(text, lines.get(i - 1), next, width);
            if (sameParagraph) {
                open = new Lines.Line(Span.covering(open.span(), next.span()), open.group());
            } else {
                joined.add(open);
                open = next;
            }
        }
        joined.add(open);
        return joined;
    }
}

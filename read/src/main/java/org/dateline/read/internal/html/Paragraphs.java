package org.dateline.read.internal.html;

import java.util.Set;

/** How much a block of a page looks like a paragraph of an article. */
final class Paragraphs {
    private static final int SHORT = 40;
    private static final int LONG = 80;
    private static final double SCRAP = -3;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final double MOSTLY_LINKS = 0.5;
    private static final String STOPS = ".!?…؟۔。！？।:;：；\"”’»」』";

    /** From the radicals to the syllables of Korean. */
    private static final char FIRST_DENSE = '\u2E80';

    private static final char LAST_DENSE = '\uD7AF';

    private Paragraphs() {}

    /** Its length if it is like a paragraph; 0 if not. */
    static int weight(Rendered.Part part, String text) {
        return value(part, text) > 0 ? part.span().length() : 0;
    }

    /** The lengths of all that are like paragraphs. */
    static int weight(Rendered page) {
        return page.parts().stream().mapToInt(part -> weight(part, page.text())).sum();
    }

    /** Whether it ends as a sentence or a quotation does. */
    static boolean endsWithStop(Rendered.Part part, String text) {
        return STOPS.indexOf(text.charAt(part.span().end() - 1)) >= 0;
    }

    /** Its length; characters of scripts that write a word with one or two of them count twice. */
    private static int width(Rendered.Part part, String text) {
        int width = part.span().length();
        for (int i = part.span().start(); i < part.span().end(); i++) {
            char c = text.charAt(i);
            width += c >= FIRST_DENSE && c <= LAST_DENSE ? 1 : 0;
        }
        return width;
    }

    /** Positive for paragraphs, by their length; negative for links and scraps. */
    static double value(Rendered.Part part, String text) {
        int length = width(part, text);
        double links = part.linkShare();
        boolean stop = endsWithStop(part, text);
        if (links > MOSTLY_LINKS) {
            return -20 - 0.3 * Math.min(length, 200);
        }
        if ((length >= LONG && stop) || length >= 2 * LONG) {
            return length * (1 - links);
        }
        if (stop && length >= SHORT) {
            return 0.5 * length * (1 - links);
        }
        return CELLS.contains(part.element().normalName()) ? 0 : SCRAP;
    }
}

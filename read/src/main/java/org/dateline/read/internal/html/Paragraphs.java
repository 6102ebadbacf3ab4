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

    private Paragraphs() {}

    /** Its length if it is like a paragraph; 0 if not. */
    static int weight(Rendered.Part part, String text) {
        return value(part, text) > 0 ? part.span().length() : 0;
    }

    /** Whether it ends as a sentence or a quotation does. */
    static boolean endsWithStop(Rendered.Part part, String text) {
        return STOPS.indexOf(text.charAt(part.span().end() - 1)) >= 0;
    }

    /** Positive for paragraphs, by their length; negative for links and scraps. */
    static double value(Rendered.Part part, String text) {
        int length = part.span().length();
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

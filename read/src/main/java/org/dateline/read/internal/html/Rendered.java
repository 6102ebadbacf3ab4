package org.dateline.read.internal.html;

import java.util.List;
import org.dateline.model.Span;
import org.jsoup.nodes.Element;

/**
 * A page as text: its visible blocks in document order, parted by empty lines.
 */
record Rendered(String text, List<Part> parts) {
    static final String BETWEEN = "\n\n";

    Rendered {
        parts = List.copyOf(parts);
    }

    /**
     * A visible block.
     *
     * @param element the nearest element around all of it
     * @param linked how many of its characters are in links
     */
    record Part(Span span, Element element, int linked) {
        double linkShare() {
            return span.isEmpty() ? 0 : (double) linked / span.length();
        }
    }
}

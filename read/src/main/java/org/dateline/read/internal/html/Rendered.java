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
     * @param linkShare how much of it is in links, 0 to 1
     */
    record Part(Span span, Element element, double linkShare) {}
}

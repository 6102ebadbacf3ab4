package org.dateline.read.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Sums over all that elements hold, reckoned once for the whole page, however deep it is. Immutable once made. */
final class Sums {
    /** What a block adds. */
    interface Amount {
        double of(Rendered.Part part);
    }

    private final Map<Element, Double> sums = new HashMap<>();

    private Sums() {}

    static Sums of(List<Rendered.Part> parts, Amount amount) {
        Sums sums = new Sums();
        for (Rendered.Part part : parts) {
            sums.sums.merge(part.element(), amount.of(part), Double::sum);
        }
        parts.stream().findFirst().ifPresent(part -> sums.passUp(part.element().root()));
        return sums;
    }

    /** From the last element of the page to the first, so that each is done when its turn comes. */
    private void passUp(Node root) {
        if (root instanceof Element top) {
            List<Element> all = top.getAllElements();
            for (int i = all.size() - 1; i > 0; i--) {
                Double sum = sums.get(all.get(i));
                Element parent = all.get(i).parent();
                if (sum != null && parent != null) {
                    sums.merge(parent, sum, Double::sum);
                }
            }
        }
    }

    /** The sum over all blocks in the element. */
    double in(Element element) {
        return sums.getOrDefault(element, 0.0);
    }
}

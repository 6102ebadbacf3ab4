package org.dateline.read.internal.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much of what looks like an article's paragraphs the elements of a page hold. Immutable once made. */
final class Worth {
    private final Map<Element, Double> values = new HashMap<>();
    private final Map<Element, Double> texts = new HashMap<>();

    private Worth() {}

    /** Without what is furniture. */
    static Worth of(Rendered page, Regions regions) {
        Worth worth = new Worth();
        for (Rendered.Part part : page.parts()) {
            if (regions.furniture(part.element()).isEmpty()) {
                worth.add(part, page.text());
            }
        }
        return worth;
    }

    private void add(Rendered.Part part, String page) {
        double value = Paragraphs.value(part, page);
        double text = part.span().length() * (1 - part.linkShare());
        for (Element at = part.element(); at != null; at = at.parent()) {
            values.merge(at, value, Double::sum);
            texts.merge(at, text, Double::sum);
        }
    }

    /** Paragraphs count for it, links and scraps against it. */
    double of(Element element) {
        return values.getOrDefault(element, 0.0);
    }

    /** Characters that are in no link. */
    double text(Element element) {
        return texts.getOrDefault(element, 0.0);
    }

    /** The element within a scope that is worth most; the innermost of several. */
    Element most(Element scope) {
        Element best = scope;
        for (Element element : scope.getAllElements()) {
            double value = of(element);
            boolean inner = value > 0 && value >= of(best) && element.parents().contains(best);
            if (value > of(best) || inner) {
                best = element;
            }
        }
        return best;
    }
}

package org.dateline.read.internal.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** How much of what looks like an article's paragraphs the elements of a page hold. Immutable. */
final class Worth {
    private final Sums values;
    private final Sums texts;

    private Worth(Sums values, Sums texts) {
        this.values = values;
        this.texts = texts;
    }

    /** Without what is furniture. */
    static Worth of(Rendered page, Regions regions) {
        List<Rendered.Part> parts = page.parts().stream()
                .filter(part -> regions.furniture(part.element()).isEmpty())
                .toList();
        return new Worth(
                Sums.of(parts, part -> Paragraphs.value(part, page.text())),
                Sums.of(parts, part -> part.span().length() * (1 - part.linkShare())));
    }

    /** Paragraphs count for it, links and scraps against it. */
    double of(Element element) {
        return values.in(element);
    }

    /** Characters that are in no link. */
    double text(Element element) {
        return texts.in(element);
    }

    /** The element within a scope that is worth most; the innermost of several. */
    Element most(Element scope) {
        Element best = scope;
        for (Element element : scope.getAllElements()) {
            double value = of(element);
            boolean inner = value > 0 && value >= of(best) && MainText.isWithin(element, best);
            if (value > of(best) || inner) {
                best = element;
            }
        }
        return best;
    }
}

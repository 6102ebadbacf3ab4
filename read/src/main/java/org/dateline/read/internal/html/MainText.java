package org.dateline.read.internal.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.read.internal.html.Hints.Role;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article, in order of quality: one marked as the article's body, one named so, the
 * article element that stands out, the element whose blocks are worth most. One call's state.
 */
final class MainText {
    private static final int SHORTEST = 150;
    private static final double NAMED_SHARE = 0.75;
    private static final double ARTICLE_SHARE = 0.3;

    private final Hints hints;
    private final Element body;
    private final Map<Element, Double> values = new HashMap<>();

    MainText(Rendered page, Regions regions, Hints hints, Element body) {
        this.hints = hints;
        this.body = body;
        for (Rendered.Part part : page.parts()) {
            if (regions.furniture(part.element()).isEmpty()) {
                double value = Paragraphs.value(part, page.text());
                for (Element at = part.element(); at != null; at = at.parent()) {
                    values.merge(at, value, Double::sum);
                }
            }
        }
    }

    /** The element; the body if none stands out. */
    Element container() {
        Optional<Element> marked = marked();
        if (marked.isPresent()) {
            return marked.get();
        }
        Element best = best(body);
        Element scope = article(best).map(this::best).orElse(best);
        return named(scope).orElse(scope);
    }

    private double value(Element element) {
        return values.getOrDefault(element, 0.0);
    }

    private Optional<Element> marked() {
        return body.select("[itemprop~=(?i)articleBody]").stream()
                .filter(element -> value(element) >= SHORTEST)
                .max(Comparator.comparingDouble(this::value));
    }

    /** The article element that is worth most, if it is not one of many alike. */
    private Optional<Element> article(Element best) {
        List<Element> articles = body.select("article, [role=article], main, [role=main]").stream()
                .filter(element -> value(element) >= SHORTEST && value(element) >= ARTICLE_SHARE * value(best))
                .sorted(Comparator.comparingDouble(this::value).reversed())
                .toList();
        return articles.stream()
                .filter(element -> element.selectFirst("h1") != null)
                .findFirst()
                .or(() -> articles.stream().findFirst());
    }

    /** An element named as the article's text that holds most of what the scope is worth; the innermost of those. */
    private Optional<Element> named(Element scope) {
        return scope.getAllElements().stream()
                .filter(element -> value(element) >= NAMED_SHARE * value(scope))
                .filter(element -> hints.of(element).contains(Role.CONTENT))
                .min(Comparator.comparingDouble(this::value));
    }

    /** The element within a scope whose blocks are worth most; the innermost of several. */
    private Element best(Element scope) {
        Element best = scope;
        for (Element element : scope.getAllElements()) {
            double value = value(element);
            boolean better = value > value(best);
            if (better
                    || (value > 0 && value >= value(best) && element.parents().contains(best))) {
                best = element;
            }
        }
        return best;
    }
}

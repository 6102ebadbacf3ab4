package org.dateline.read.internal.html;

import java.util.Comparator;
import java.util.List;
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
    private static final double ELSEWHERE_SHARE = 0.5;
    private static final double ARTICLE_SHARE = 0.3;
    private static final double HEADED_SHARE = 0.1;

    private final Regions regions;
    private final Element body;
    private final Optional<Element> headline;
    private final Worth worth;

    /** @param headline the page's headline */
    MainText(Rendered page, Regions regions, Element body, Optional<Element> headline) {
        this.regions = regions;
        this.body = body;
        this.headline = headline;
        this.worth = Worth.of(page, regions);
    }

    /**
     * An element that holds the article.
     *
     * @param how what it was found by
     */
    record Found(Element container, String how) {}

    /** The element; the body if none stands out. */
    Found find() {
        Optional<Element> marked = marked();
        if (marked.isPresent()) {
            return new Found(marked.get(), "in the part marked as the article's body");
        }
        Element densest = worth.most(body);
        Element best = namedElsewhere(densest).map(worth::most).orElse(densest);
        Optional<Element> article = article(best);
        Element scope = article.map(worth::most).orElse(best);
        return named(scope)
                .map(element -> new Found(element, "in the part named as the article's body"))
                .orElseGet(() -> new Found(
                        scope, article.isPresent() ? "in the article element" : "in the part with the most text"));
    }

    private Optional<Element> marked() {
        return body.select("[itemprop~=(?i)articleBody]").stream()
                .filter(element -> worth.of(element) >= SHORTEST)
                .max(Comparator.comparingDouble(worth::of));
    }

    /** An element named as the article's text, with half as much text as the densest or more, but apart from it. */
    private Optional<Element> namedElsewhere(Element densest) {
        return body.getAllElements().stream()
                .filter(element -> worth.text(element) >= ELSEWHERE_SHARE * worth.text(densest))
                .filter(element -> regions.roles(element).contains(Role.CONTENT))
                .filter(element -> areApart(element, densest))
                .filter(element -> regions.furniture(element).isEmpty())
                .max(Comparator.comparingDouble(worth::text));
    }

    /** The article element that is worth most; rather one that holds the headline. */
    private Optional<Element> article(Element best) {
        List<Element> articles = body.select("article, [role=article], main, [role=main]").stream()
                .filter(element -> worth.of(element) >= SHORTEST)
                .sorted(Comparator.<Element>comparingDouble(worth::of).reversed())
                .toList();
        Optional<Element> most =
                articles.stream().findFirst().filter(element -> worth.of(element) >= ARTICLE_SHARE * worth.of(best));
        return articles.stream()
                .filter(element -> isHeaded(element, most, best))
                .findFirst()
                .or(() -> most);
    }

    /** Whether it holds the headline, and what holds more text is not around it but elsewhere: other articles. */
    private boolean isHeaded(Element article, Optional<Element> most, Element best) {
        boolean heads = headline.filter(heading -> isWithin(heading, article)).isPresent();
        boolean apart = areApart(article, best)
                || most.filter(other -> areApart(article, other)).isPresent();
        double share = apart && headline.filter(Headline::isTitle).isPresent() ? HEADED_SHARE : ARTICLE_SHARE;
        return heads && worth.of(article) >= share * worth.of(best);
    }

    /** An element named as the article's text that holds most of what the scope is worth; the innermost of those. */
    private Optional<Element> named(Element scope) {
        return scope.getAllElements().stream()
                .filter(element -> worth.of(element) >= NAMED_SHARE * worth.of(scope))
                .filter(element -> regions.roles(element).contains(Role.CONTENT))
                .min(Comparator.comparingDouble(worth::of));
    }

    private static boolean areApart(Element one, Element other) {
        return !isWithin(one, other) && !isWithin(other, one);
    }

    static boolean isWithin(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}

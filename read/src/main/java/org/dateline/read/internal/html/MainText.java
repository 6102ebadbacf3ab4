package org.dateline.read.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the one around most words that stand in paragraphs. */
final class MainText {
    private static final int SHORTEST = 25;

    private MainText() {}

    /** The element; the body if none stands out. */
    static Element container(Rendered page, Element body) {
        Map<Element, Double> scores = new HashMap<>();
        for (Rendered.Part part : page.parts()) {
            double weight = weight(part, page.text());
            Element element = part.element().parent();
            double share = 1;
            for (int up = 0; up < 3 && element != null && weight > 0; up++) {
                scores.merge(element, weight * share, Double::sum);
                share /= up == 0 ? 2 : 1.5;
                element = element.parent();
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(body);
    }

    private static double weight(Rendered.Part part, String text) {
        int length = part.span().length();
        if (length < SHORTEST
                || part.linkShare() > 0.5
                || List.of("nav", "footer", "aside").contains(part.element().normalName())) {
            return 0;
        }
        long commas =
                part.span().in(text).chars().filter(c -> c == ',' || c == '،').count();
        return (1 + commas + Math.min(3, length / 100.0)) * (1 - part.linkShare());
    }
}

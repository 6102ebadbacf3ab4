package org.dateline.read.internal.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.Fold;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which of a page's first-level headings is the article's: the one most like the page's title. */
final class Headline {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

    private Headline() {}

    static Optional<Element> in(Rendered page, Element body, Element container) {
        List<Element> headings = page.parts().stream()
                .map(Rendered.Part::element)
                .filter(element -> element.normalName().equals("h1"))
                .distinct()
                .toList();
        if (headings.size() < 2) {
            return headings.stream().findFirst();
        }
        Document document = body.ownerDocument();
        Set<String> title = words(document == null ? "" : document.title());
        Element best = headings.get(0);
        double most = -1;
        for (Element heading : headings) {
            double likeness =
                    likeness(words(heading.text()), title) + (heading.parents().contains(container) ? 0.1 : 0);
            if (likeness > most) {
                most = likeness;
                best = heading;
            }
        }
        return Optional.of(best);
    }

    /** Whether most words of the heading stand in the page's title. */
    static boolean isTitle(Element heading) {
        Document document = heading.ownerDocument();
        Set<String> title = words(document == null ? "" : document.title());
        Set<String> words = words(heading.text());
        return words.stream().filter(title::contains).count() * 2 > words.size();
    }

    private static double likeness(Set<String> words, Set<String> title) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(title);
        Set<String> all = new HashSet<>(words);
        all.addAll(title);
        return all.isEmpty() ? 0 : shared.size() / (double) all.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(NO_WORD.split(Fold.fold(text), -1)));
    }
}

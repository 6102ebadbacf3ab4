package org.dateline.read.internal.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Span;
import org.dateline.read.internal.date.LabelledText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Where elements stand to an article's headline and paragraphs, counted in characters of the page's text. Immutable. */
final class PageLayout {
    private static final int PARAGRAPH = 100;
    private static final int ABOVE_HEADLINE = 200;
    private static final int BELOW_HEADLINE = 1_500;
    private static final int INTO_BODY = 60;
    private static final int BELOW_BODY = 600;

    /** Where an element stands. */
    enum Place {
        BELOW_HEADLINE,
        ABOVE_HEADLINE,
        BELOW_BODY,
        ELSEWHERE
    }

    private final Map<Element, Integer> starts = new HashMap<>();
    private final Map<Element, Integer> ends = new HashMap<>();
    private final Set<Element> around = new HashSet<>();
    private final int headline;
    private final int headlineEnd;
    private final int body;
    private final int bodyEnd;

    PageLayout(Document page, Rendered rendered, LabelledText text) {
        page.body().traverse(new Counter());
        Optional<Element> first = element(rendered, paragraph(text, true));
        Optional<Element> last = element(rendered, paragraph(text, false));
        Optional<Element> heading =
                element(rendered, headline(text)).or(() -> Optional.ofNullable(page.selectFirst("h1")));
        first.ifPresent(this::surround);
        heading.ifPresent(this::surround);
        int bodyStart = first.map(this::start).orElse(0);
        headline = heading.map(this::start).filter(start -> start <= bodyStart).orElse(bodyStart);
        headlineEnd = headline + heading.map(element -> element.text().length()).orElse(0);
        body = bodyStart;
        bodyEnd = last.map(element -> start(element) + element.text().length()).orElse(body);
    }

    private final class Counter implements NodeVisitor {
        private int length;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                length += words.text().strip().length();
            } else if (node instanceof Element element) {
                starts.put(element, length);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                ends.put(element, length);
            }
        }
    }

    private void surround(Element element) {
        around.add(element);
        around.addAll(element.parents());
    }

    private static Optional<Block> headline(LabelledText text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .findFirst();
    }

    /** The first or last paragraph long enough to be one. */
    private static Optional<Block> paragraph(LabelledText text, boolean first) {
        return text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BODY && block.span().length() >= PARAGRAPH)
                .reduce((one, other) -> first ? one : other)
                .or(() -> text.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.BODY)
                        .findFirst());
    }

    private static Optional<Element> element(Rendered rendered, Optional<Block> block) {
        return block.flatMap(found -> rendered.parts().stream()
                .filter(part -> overlaps(part.span(), found.span()))
                .map(Rendered.Part::element)
                .findFirst());
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Characters before the element. */
    int start(Element element) {
        return starts.getOrDefault(element, 0);
    }

    /** Characters within the element. */
    int length(Element element) {
        return ends.getOrDefault(element, 0) - start(element);
    }

    /** Whether the element holds the headline or the first paragraph, and so is no part beside the article. */
    boolean isAroundArticle(Element element) {
        return around.contains(element);
    }

    Place place(Element element) {
        int at = start(element);
        if (at >= headline && at <= Math.min(Math.max(body, headlineEnd) + INTO_BODY, headlineEnd + BELOW_HEADLINE)) {
            return Place.BELOW_HEADLINE;
        }
        if (at < headline && at >= headline - ABOVE_HEADLINE) {
            return Place.ABOVE_HEADLINE;
        }
        return at >= bodyEnd && at <= bodyEnd + BELOW_BODY ? Place.BELOW_BODY : Place.ELSEWHERE;
    }
}

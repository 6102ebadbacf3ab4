package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.html.Hints.Role;
import org.dateline.read.internal.label.Label;
import org.jsoup.nodes.Element;

/** What the markup of a page says of its blocks. One call's state. */
final class MarkupLabels {
    private static final double DECLARED_IS_COMPLETE = 0.7;
    private static final int LONGEST_META = 200;
    private static final int META_AROUND = 6;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_STANDFIRST = 500;
    private static final int STANDFIRST_AROUND = 3;
    private static final int STANDFIRST = 50;
    private static final int REPEATED = 3;
    private static final double NOTHING_BUT_LINK = 0.9;

    private final Rendered page;
    private final Regions regions;
    private final Captions captions;
    private final PullQuotes pullQuotes;
    private final Element body;
    private Optional<Element> headline = Optional.empty();
    private boolean started;

    MarkupLabels(Rendered page, Regions regions, Element body) {
        this.page = page;
        this.regions = regions;
        this.captions = new Captions(regions);
        this.pullQuotes = new PullQuotes(page, regions);
        this.body = body;
    }

    /**
     * What the markup says.
     *
     * @param labels for each block its label; empty where the words must decide
     * @param how what the article was found by
     */
    record Labelled(List<Optional<Label>> labels, String how) {
        Labelled {
            labels = List.copyOf(labels);
        }
    }

    Labelled label(JsonLd metadata) {
        headline = Headline.in(page, body, body);
        MainText.Found found = new MainText(page, regions, body, headline).find();
        Element container = found.container();
        List<Optional<Label>> labels = new ArrayList<>();
        Optional<DeclaredBody> declared = declared(metadata);
        for (Rendered.Part part : page.parts()) {
            Optional<Label> label = label(part, container, declared);
            started |= label.isEmpty() && Paragraphs.weight(part, page.text()) > 0;
            labels.add(label);
        }
        markStandfirst(labels);
        markRepeated(labels);
        return new Labelled(labels, declared.isPresent() ? "in the text that the page declares" : found.how());
    }

    /** The declared text, if nearly all of it stands on the page, and not only the beginning was declared. */
    private Optional<DeclaredBody> declared(JsonLd metadata) {
        return metadata.articleBody().map(DeclaredBody::of).filter(this::isComplete);
    }

    private boolean isComplete(DeclaredBody declared) {
        StringBuilder inside = new StringBuilder();
        int around = 0;
        Set<Element> parents = new HashSet<>();
        for (Rendered.Part part : page.parts()) {
            String words = part.span().in(page.text());
            if (declared.holds(words)) {
                inside.append(words).append('\n');
                Element parent = part.element().parent();
                around += parent != null && parents.add(parent) ? ownParagraphs(parent) : 0;
            }
        }
        return inside.length() >= around * DECLARED_IS_COMPLETE
                && declared.coveredBy(inside.toString()) >= DECLARED_IS_COMPLETE;
    }

    /** Characters of paragraphs that are the element's children. */
    private int ownParagraphs(Element parent) {
        return parent.children().stream().mapToInt(regions::paragraphsIn).sum();
    }

    /** A heading between the headline and the first paragraph that is longer than headings are. */
    private void markStandfirst(List<Optional<Label>> labels) {
        boolean headline = false;
        for (int i = 0; i < labels.size(); i++) {
            Optional<BlockKind> kind = labels.get(i).map(Label::kind);
            boolean heading = kind.filter(BlockKind.HEADING::equals).isPresent();
            headline |= kind.filter(BlockKind.HEADLINE::equals).isPresent();
            if (kind.isEmpty() && Paragraphs.weight(page.parts().get(i), page.text()) > 0) {
                return;
            }
            if (headline && heading && page.parts().get(i).span().length() >= STANDFIRST) {
                labels.set(i, Optional.of(new Label(BlockKind.SUBTITLE, "markup: heading under the headline")));
            }
        }
    }

    /** Long words that stand on the page three times or more are a picture's. */
    private void markRepeated(List<Optional<Label>> labels) {
        Map<String, Integer> counts = new HashMap<>();
        for (Rendered.Part part : page.parts()) {
            counts.merge(part.span().in(page.text()), 1, Integer::sum);
        }
        for (int i = 0; i < labels.size(); i++) {
            String words = page.parts().get(i).span().in(page.text());
            if (labels.get(i).isEmpty() && words.length() >= STANDFIRST && counts.getOrDefault(words, 0) >= REPEATED) {
                labels.set(i, Optional.of(new Label(BlockKind.CAPTION, "the same words several times on the page")));
            }
        }
    }

    private Optional<Label> label(Rendered.Part part, Element container, Optional<DeclaredBody> declared) {
        Element element = part.element();
        Optional<Label> structure = structure(part);
        if (structure.isPresent()) {
            return structure;
        }
        Optional<Label> shown = standfirst(part).or(() -> pullQuotes.label(part));
        if (shown.isPresent()) {
            return shown;
        }
        if (declared.isPresent()) {
            boolean in = declared.get().holds(part.span().in(page.text()));
            boolean heading = isHeading(element) && isInside(element, container);
            return in || heading
                    ? heading(element)
                    : Optional.of(new Label(BlockKind.FURNITURE, "not in the text that the page declares"));
        }
        Optional<String> furniture = regions.furniture(element);
        if (furniture.isPresent()) {
            return furniture.map(reason -> new Label(BlockKind.FURNITURE, reason));
        }
        if (isInside(element, container)
                && part.linkShare() > NOTHING_BUT_LINK
                && part.span().length() <= LONGEST_META) {
            return Optional.of(new Label(BlockKind.FURNITURE, "nothing but a link"));
        }
        if (isInside(element, container) && isCell(part)) {
            return Optional.of(new Label(BlockKind.BODY, "markup: cell of a table"));
        }
        return isInside(element, container)
                ? heading(element)
                : Optional.of(new Label(BlockKind.FURNITURE, "markup: outside the article"));
    }

    /** A short text in a row of several cells. */
    private static boolean isCell(Rendered.Part part) {
        Element row = part.element().parent();
        return Set.of("td", "th").contains(part.element().normalName())
                && part.span().length() <= LONGEST_CELL
                && part.linkShare() <= NOTHING_BUT_LINK
                && row != null
                && row.childrenSize() > 1;
    }

    /** Under the headline and before the first paragraph, what is named the words that sum the article up. */
    private Optional<Label> standfirst(Rendered.Part part) {
        if (started
                || part.span().length() > LONGEST_STANDFIRST
                || regions.furniture(part.element()).isPresent()) {
            return Optional.empty();
        }
        Element at = part.element();
        for (int i = 0; i < STANDFIRST_AROUND && at != null; i++) {
            if (regions.roles(at).contains(Role.STANDFIRST) && regions.paragraphsIn(at) <= LONGEST_STANDFIRST) {
                return Optional.of(new Label(BlockKind.SUBTITLE, "markup: named a standfirst"));
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    private static Optional<Label> heading(Element element) {
        return isHeading(element)
                ? Optional.of(new Label(BlockKind.HEADING, "markup: " + element.normalName()))
                : Optional.empty();
    }

    private static boolean isInside(Element element, Element container) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(container)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(Element element) {
        return Set.of("h2", "h3", "h4", "h5", "h6").contains(element.normalName());
    }

    private Optional<Label> structure(Rendered.Part part) {
        Element element = part.element();
        if (element.normalName().equals("h1")) {
            boolean chosen = headline.filter(element::equals).isPresent();
            return Optional.of(
                    chosen
                            ? new Label(BlockKind.HEADLINE, "markup: h1")
                            : new Label(BlockKind.FURNITURE, "markup: h1, but not the article's"));
        }
        return captions.label(part).or(() -> part.span().length() <= LONGEST_META ? meta(element) : Optional.empty());
    }

    private Optional<Label> meta(Element element) {
        Element at = element;
        for (int i = 0; i < META_AROUND && at != null && regions.paragraphsIn(at) < LONGEST_META * 2; i++) {
            Set<Role> roles = regions.roles(at);
            if (roles.contains(Role.CREDIT)) {
                return Optional.of(new Label(BlockKind.CREDIT, "markup: named a credit"));
            }
            if (roles.contains(Role.BYLINE) || at.attr("rel").contains("author")) {
                return Optional.of(new Label(BlockKind.BYLINE, "markup: named a byline"));
            }
            if (roles.contains(Role.DATE)) {
                return Optional.of(new Label(BlockKind.DATELINE, "markup: named a date"));
            }
            at = at.parent();
        }
        return Optional.empty();
    }
}

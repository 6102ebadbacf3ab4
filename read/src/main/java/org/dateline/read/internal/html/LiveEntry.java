package org.dateline.read.internal.html;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An entry of a live blog as it was found.
 *
 * @param element where the page shows it; empty where only its metadata hold it
 */
record LiveEntry(LiveBlog.Entry entry, Optional<Element> element) {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** Of a shown entry: how to share it, and what reckons with a script. */
    private static final String FITTINGS = "button, [role=button], nav, form, footer, menu";

    private static final double MOSTLY_LINKS = 0.8;
    private static final int LONGEST_TITLE = 300;

    /** The words of an element without its time and heading. */
    static LiveEntry shown(
            Element element, Optional<String> anchor, Optional<String> published, Optional<String> byline) {
        Element copy = element.clone();
        copy.select(FITTINGS).remove();
        Optional.ofNullable(copy.selectFirst("time")).ifPresent(Element::remove);
        Optional<Element> heading = Optional.ofNullable(copy.selectFirst(HEADINGS))
                .filter(found ->
                        found.text().length() <= LONGEST_TITLE && !found.text().isBlank());
        heading.ifPresent(Element::remove);
        return new LiveEntry(
                new LiveBlog.Entry(anchor, heading.map(Element::text), byline, published, words(copy)),
                Optional.of(element));
    }

    private static String words(Element element) {
        Document shell = Document.createShell("");
        shell.body().appendChild(element);
        Rendered rendered = Renderer.render(shell);
        return rendered.parts().stream()
                .filter(part -> part.linkShare() < MOSTLY_LINKS || Paragraphs.endsWithStop(part, rendered.text()))
                .map(part -> part.span().in(rendered.text()))
                .collect(Collectors.joining(Rendered.BETWEEN));
    }

    /** The part of an address behind its {@code #}, where it can lead to an element. */
    static Optional<String> anchor(String value) {
        String anchor = value.substring(value.lastIndexOf('#') + 1).strip();
        return anchor.matches("[\\p{L}\\p{N}_.:-]{1,100}") ? Optional.of(anchor) : Optional.empty();
    }

    /** Takes it out of the page. */
    void takeOut() {
        element.ifPresent(Element::remove);
    }
}

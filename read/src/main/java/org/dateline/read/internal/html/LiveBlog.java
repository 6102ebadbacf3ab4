package org.dateline.read.internal.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page to which a newsroom adds dated entries while an event goes on, each of which is a report of its own.
 *
 * @param url its address; empty if it does not say
 * @param rest the page without its entries, as markup; empty where hardly a word is left
 */
public record LiveBlog(Optional<String> outlet, Optional<String> url, List<Entry> entries, Optional<String> rest) {
    /** Characters of paragraphs: the lead, or what has happened so far in points. */
    private static final int LEAST_REST = 200;

    public LiveBlog {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param anchor the part of the page's address that leads to it; empty if there is none
     * @param published ISO 8601, with the zone that was given; empty if it does not say
     * @param text its paragraphs, parted by blank lines; may be empty
     */
    public record Entry(
            Optional<String> anchor,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> published,
            String text) {}

    /**
     * The live blog that a page is; empty if it is another page.
     *
     * @param from where the page came from; empty if unknown
     */
    public static Optional<LiveBlog> in(String markup, Optional<String> from) {
        Document page = Jsoup.parse(markup);
        JsonLd metadata = JsonLd.of(page);
        Metas metas = new Metas(page);
        Optional<String> url = Metadata.url(page, metas, metadata).or(() -> from);
        List<LiveEntry> found = DeclaredEntries.in(page, metadata);
        if (found.isEmpty()) {
            found = DatedEntries.in(page, url);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> entries = found.stream().map(LiveEntry::entry).toList();
        found.forEach(LiveEntry::takeOut);
        return Optional.of(new LiveBlog(Metadata.outlet(page, metas, metadata), url, entries, rest(page)));
    }

    /** Without what the page declares of its entries, which are no longer there. */
    private static Optional<String> rest(Document page) {
        page.select("script[type*=ld+json]").stream()
                .filter(script -> script.data().contains(JsonLd.LIVE_BLOG))
                .forEach(script -> script.remove());
        return Paragraphs.weight(Renderer.render(page)) >= LEAST_REST
                ? Optional.of(page.outerHtml())
                : Optional.empty();
    }
}

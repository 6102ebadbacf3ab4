package org.dateline.read.internal.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The entries of a live blog as its metadata declare them (schema.org's LiveBlogPosting), with the words that the page shows
 * where it shows them.
 */
final class DeclaredEntries {
    private static final String PARAGRAPHS = "p, li, blockquote, h2, h3, h4";

    private DeclaredEntries() {}

    static List<LiveEntry> in(Document page, JsonLd metadata) {
        return metadata.liveEntries().stream().map(node -> entry(page, node)).toList();
    }

    private static LiveEntry entry(Document page, JsonNode node) {
        Optional<String> anchor = Stream.of("url", "@id", "mainEntityOfPage")
                .flatMap(name -> JsonLd.text(node, name).stream())
                .filter(address -> address.contains("#"))
                .flatMap(address -> LiveEntry.anchor(address).stream())
                .findFirst();
        Optional<String> published = JsonLd.text(node, "datePublished").or(() -> JsonLd.text(node, "dateCreated"));
        Optional<String> byline = text(node, "author");
        String declared = words(text(node, "articleBody").orElse(""));
        return anchor.flatMap(id -> Optional.ofNullable(page.getElementById(id)))
                .map(element -> LiveEntry.shown(element, anchor, published, byline))
                .filter(shown -> 2 * shown.entry().text().length() >= declared.length())
                .map(shown -> titled(shown, text(node, "headline")))
                .orElseGet(() -> new LiveEntry(
                        new LiveBlog.Entry(anchor, text(node, "headline"), byline, published, declared),
                        Optional.empty()));
    }

    /** Some declare words as they would stand in a page. */
    private static Optional<String> text(JsonNode node, String property) {
        return JsonLd.text(node, property).map(words -> Parser.unescapeEntities(words, false));
    }

    private static LiveEntry titled(LiveEntry shown, Optional<String> headline) {
        LiveBlog.Entry entry = shown.entry();
        return new LiveEntry(
                new LiveBlog.Entry(
                        entry.anchor(),
                        entry.title().or(() -> headline),
                        entry.byline(),
                        entry.published(),
                        entry.text()),
                shown.element());
    }

    /** Some declare markup, some plain text. */
    private static String words(String declared) {
        if (!declared.contains("<")) {
            return declared.strip();
        }
        Document body = Jsoup.parseBodyFragment(declared);
        List<String> paragraphs = body.select(PARAGRAPHS).stream()
                .filter(element -> element.select(PARAGRAPHS).size() == 1)
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .toList();
        return paragraphs.isEmpty() ? body.text() : String.join(Rendered.BETWEEN, paragraphs);
    }
}

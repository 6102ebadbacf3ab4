package org.dateline.read.internal.html;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says: title, outlet, writer, address. Each as a chain of places, best first. */
final class Metadata {
    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{4,2000}");
    private static final Pattern RENDERING = Pattern.compile("^(?:www|amp|m|mobile)\\.(?=[^.]++\\.[^.])");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»-]\\s+");

    private Metadata() {}

    static Optional<String> title(Document page, Metas metas, JsonLd metadata) {
        return shown(soleHeading(page))
                .or(() -> shown(metadata.articleText("headline")))
                .or(() -> shown(metas.content("og:title"))
                        .map(title -> withoutSite(title, outlet(page, metas, metadata))))
                .or(() -> shown(Optional.of(page.title()))
                        .map(title -> withoutSite(title, outlet(page, metas, metadata))));
    }

    private static Optional<String> soleHeading(Document page) {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? Optional.of(headings.get(0).text()) : Optional.empty();
    }

    /** A title without the outlet's name behind or before a separator. */
    private static String withoutSite(String title, Optional<String> site) {
        List<String> parts = SEPARATOR.splitAsStream(title).toList();
        if (parts.size() < 2) {
            return title;
        }
        Optional<String> named = site.map(name -> name.toLowerCase(Locale.ROOT));
        return parts.stream()
                .filter(part -> named.isEmpty() || !named.get().equals(part.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }

    static Optional<String> outlet(Document page, Metas metas, JsonLd metadata) {
        return shown(metas.content("og:site_name"))
                .or(() -> shown(metadata.articleText("publisher")))
                .or(() -> shown(metas.content("application-name")))
                .or(() -> shown(metas.content("dc.publisher")))
                .or(() -> url(page, metas, metadata).flatMap(Metadata::host));
    }

    /** The host of an address without what only says in which rendering it shows the site. */
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> RENDERING.matcher(host).replaceFirst(""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<String> byline(Document page, Metas metas, JsonLd metadata) {
        return shown(metadata.articleText("author"))
                .or(() -> shown(metas.content("author")))
                .or(() -> shown(metas.content("parsely-author")))
                .or(() -> shown(metas.content("dc.creator")))
                .or(() -> shown(Optional.ofNullable(page.selectFirst("[rel=author], [itemprop=author]"))
                        .map(Element::text)))
                .filter(byline -> !ADDRESS.matcher(byline).matches());
    }

    static Optional<String> url(Document page, Metas metas, JsonLd metadata) {
        return Stream.of(
                        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                                .map(link -> link.attr("href")),
                        metas.content("og:url"),
                        metadata.articleText("url"),
                        metadata.articleText("mainEntityOfPage"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(address -> ADDRESS.matcher(address).matches())
                .findFirst();
    }

    private static Optional<String> shown(Optional<String> words) {
        return words.map(text -> text.replace('\u00A0', ' ').strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
    }
}

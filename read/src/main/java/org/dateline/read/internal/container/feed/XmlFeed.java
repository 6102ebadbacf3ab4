package org.dateline.read.internal.container.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads RSS of all versions and Atom. Documents with a DTD are refused: entities are how XML hurts. */
final class XmlFeed {
    private static final List<String> DATES =
            List.of("pubDate", "published", "date", "issued", "created", "updated", "modified");

    /** Elements in one another: a page of a feed has some thirty, and the time for more grows with their square. */
    private static final String MOST_LEVELS = "500";

    private XmlFeed() {}

    static Feed read(byte[] bytes) throws IOException {
        try {
            Document document = parsed(bytes);
            List<Element> elements = items(document.getRootElement());
            SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(document);
            List<FeedItem> items = new ArrayList<>();
            for (int i = 0; i < feed.getEntries().size(); i++) {
                items.add(item(feed.getEntries().get(i), i < elements.size() ? elements.get(i) : new Element("item")));
            }
            return new Feed(plain(feed.getTitle()), items);
        } catch (JDOMException | FeedException | IllegalArgumentException e) {
            throw new IOException("not a feed that can be read: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new IOException("its elements lie too deep within each other", e);
        }
    }

    private static Document parsed(byte[] bytes) throws JDOMException, IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MOST_LEVELS);
        builder.setExpandEntities(false);
        try (Reader reader = new XmlFixerReader(new XmlReader(new ByteArrayInputStream(bytes), true))) {
            return builder.build(reader);
        }
    }

    /** Where the library reads its entries from, in the same order. */
    private static List<Element> items(Element root) {
        return Stream.concat(
                        root.getChildren().stream(),
                        root.getChildren().stream()
                                .filter(child -> child.getName().equals("channel"))
                                .flatMap(channel -> channel.getChildren().stream()))
                .filter(child ->
                        child.getName().equals("item") || child.getName().equals("entry"))
                .toList();
    }

    private static FeedItem item(SyndEntry entry, Element element) {
        return new FeedItem(
                plain(entry.getTitle()),
                link(entry, element),
                outlet(element),
                byline(element),
                published(entry, element),
                entry.getContents().stream().map(XmlFeed::markup).collect(Collectors.joining("\n")),
                markup(entry.getDescription()));
    }

    private static Optional<String> link(SyndEntry entry, Element element) {
        return Stream.of(
                        named(element, "origLink").map(Element::getText),
                        Optional.ofNullable(entry.getLink()),
                        Optional.ofNullable(entry.getUri()))
                .flatMap(Optional::stream)
                .flatMap(link -> resolved(link.strip(), element).stream())
                .filter(Links::isWeb)
                .findFirst();
    }

    private static Optional<String> resolved(String link, Element element) {
        try {
            URI base = Optional.ofNullable(element.getXMLBaseURI()).orElse(URI.create(""));
            return Optional.of(Links.isWeb(link) ? link : base.resolve(link).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> outlet(Element element) {
        return named(element, "source")
                .map(source -> named(source, "title").orElse(source))
                .map(source -> plain(source.getText()))
                .filter(title -> !title.isEmpty());
    }

    private static Optional<String> byline(Element element) {
        String names = element.getChildren().stream()
                .filter(child ->
                        child.getName().equals("creator") || child.getName().equals("author"))
                .map(author -> plain(named(author, "name").orElse(author).getText()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(words -> !words.isEmpty());
    }

    private static Optional<String> published(SyndEntry entry, Element element) {
        return DATES.stream()
                .flatMap(name -> named(element, name).stream())
                .flatMap(date -> Moments.iso(date.getText()).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(entry.getPublishedDate())
                        .map(Date::toInstant)
                        .map(Moments::iso));
    }

    private static Optional<Element> named(Element parent, String name) {
        return parent.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .findFirst();
    }

    private static String markup(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) {
            return "";
        }
        boolean text = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        boolean markup =
                !text || content.getValue().contains("</") || content.getValue().contains("<br");
        return markup ? content.getValue() : Links.escaped(content.getValue());
    }

    private static String plain(@Nullable String markup) {
        return markup == null ? "" : Jsoup.parseBodyFragment(markup).text().strip();
    }
}

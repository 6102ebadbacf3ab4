package org.dateline.intake.web;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The feeds that a user follows, as feed readers write them down (OPML): each {@code outline} with an {@code xmlUrl}, at any
 * depth.
 *
 * @param feeds in their order, each once
 * @param fault why the list cannot be used, for a person; empty if it can
 */
public record Subscriptions(List<Feed> feeds, Optional<String> fault) {
    private static final int LARGEST = 8 << 20;
    private static final int MOST = 10_000;

    /**
     * One feed.
     *
     * @param title may be empty
     */
    public record Feed(String address, String title) {}

    public Subscriptions {
        feeds = List.copyOf(feeds);
    }

    /** Reads a list; a document with a DTD is none: entities are how XML hurts. */
    public static Subscriptions parse(byte[] opml) {
        if (opml.length > LARGEST) {
            return faulty("more than " + (LARGEST >> 20) + " MiB are no list of feeds");
        }
        try {
            Map<String, Feed> feeds = feeds(opml);
            if (feeds.isEmpty()) {
                return faulty("no feeds in it: an OPML file has <outline xmlUrl=\"...\"> elements");
            }
            return feeds.size() > MOST
                    ? faulty("more than " + MOST + " feeds")
                    : new Subscriptions(new ArrayList<>(feeds.values()), Optional.empty());
        } catch (XMLStreamException | RuntimeException e) {
            // The parser throws errors of its own at some broken encodings.
            return faulty("not OPML that can be read: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Subscriptions faulty(String words) {
        return new Subscriptions(List.of(), Optional.of(words));
    }

    private static Map<String, Feed> feeds(byte[] opml) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(opml));
        Map<String, Feed> feeds = new LinkedHashMap<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("it has a DTD");
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("outline")) {
                String address = attribute(reader, "xmlUrl").strip();
                if (!address.isEmpty()) {
                    String text = attribute(reader, "text");
                    String title = text.isBlank() ? attribute(reader, "title") : text;
                    feeds.putIfAbsent(address, new Feed(address, title.strip()));
                }
            }
        }
        return feeds;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Programs do not agree on capitals here. */
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}

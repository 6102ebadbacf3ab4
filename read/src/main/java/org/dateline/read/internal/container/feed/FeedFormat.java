package org.dateline.read.internal.container.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;
import org.dateline.read.internal.container.Unpacked;

/** RSS, Atom and JSON Feed. A feed's format leaves no other way than to read it whole. */
public final class FeedFormat implements Format {
    private static final Pattern BEFORE =
            Pattern.compile("^(?:\\u00ef\\u00bb\\u00bf|\\u00ff\\u00fe|\\u00fe\\u00ff|\\s)*+");
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z_][\\w.-]{0,30}+:)?([A-Za-z]{3,10}+)[\\s>]");
    private static final Pattern JSON_VERSION =
            Pattern.compile("\"version\"\\s{0,20}+:\\s{0,20}+\"https?://(?:www\\.)?jsonfeed\\.org/version/");

    /**
     * An item that tells only where its text is.
     *
     * @param published ISO 8601, with the zone that was given; empty if unknown
     */
    public record Announced(String title, String link, String published) {}

    /**
     * The items of a feed that have no whole text with them.
     *
     * @throws IOException if it is no feed, or a broken one
     */
    public static List<Announced> announced(byte[] feed) throws IOException {
        List<Announced> announced = new ArrayList<>();
        for (FeedItem item : read(feed).items()) {
            if (WholeText.of(item).isEmpty()) {
                item.link()
                        .ifPresent(link -> announced.add(new Announced(
                                item.title(), link, item.published().orElse(""))));
            }
        }
        return announced;
    }

    /**
     * When the items of a feed were published, as far as it says.
     *
     * @throws IOException if it is no feed, or a broken one
     */
    public static List<String> published(byte[] feed) throws IOException {
        return read(feed).items().stream()
                .flatMap(item -> item.published().stream())
                .toList();
    }

    @Override
    public boolean recognises(byte[] head) {
        String text = opening(head);
        return text.startsWith("<")
                ? isXmlFeed(text)
                : isJson(text) && JSON_VERSION.matcher(text).find();
    }

    @Override
    public Entries open(InputStream content) throws IOException {
        return new FeedEntries(read(content.readNBytes(Unpacked.LARGEST + 1)));
    }

    private static Feed read(byte[] bytes) throws IOException {
        if (bytes.length > Unpacked.LARGEST) {
            throw new IOException("a feed of more than " + (Unpacked.LARGEST >> 20) + " MiB");
        }
        Feed feed = isJson(opening(bytes)) ? JsonFeed.read(bytes) : XmlFeed.read(bytes);
        if (feed.items().size() > Feed.MOST_ITEMS) {
            throw new IOException("a feed of more than " + Feed.MOST_ITEMS + " items");
        }
        return feed;
    }

    /** The first bytes as characters, of which only those of ASCII matter here; wide ones lose their zero bytes. */
    private static String opening(byte[] bytes) {
        int length = Math.min(bytes.length, Unpacked.HEAD);
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return BEFORE.matcher(text).replaceFirst("");
    }

    private static boolean isJson(String opening) {
        return opening.startsWith("{");
    }

    private static boolean isXmlFeed(String opening) {
        Matcher root = ROOT.matcher(opening);
        if (!root.find()) {
            return false;
        }
        return switch (root.group(1).toLowerCase(Locale.ROOT)) {
            case "rss" -> true;
            case "feed" -> opening.contains("www.w3.org/2005/Atom") || opening.contains("purl.org/atom/");
            case "rdf" -> opening.contains("purl.org/rss/1.0") || opening.contains("netscape.com/rdf");
            default -> false;
        };
    }
}

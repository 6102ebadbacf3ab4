package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.model.Change;
import org.dateline.model.Claimant;

/**
 * Changes as an Atom feed (RFC 4287) for feed readers: the latest ones, newest first. An entry is one change of one claim; its id stays
 * the same in every feed.
 */
public final class ChangeFeed {
    /** Entries of one feed; older changes are left out. */
    public static final int MOST = 500;

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int TITLE = 120;

    private final String desk;
    private final String path;
    private final String title;
    private final Deque<Change> latest = new ArrayDeque<>();

    /** @param desk the address of the desk that claims are linked to, without a slash at its end */
    public ChangeFeed(String desk) {
        this(desk, "/", "Dateline: changes of claims");
    }

    /**
     * @param desk likewise
     * @param path where the desk shows what the feed is about
     * @param title what the feed is about
     */
    public ChangeFeed(String desk, String path, String title) {
        this.desk = desk;
        this.path = path;
        this.title = title;
    }

    /** Takes a change; they come in the order of time. */
    public void add(Change change) {
        latest.addFirst(change);
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    /** Writes the feed of what was taken. */
    public void write(Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", desk + path);
            element(xml, "title", title);
            element(
                    xml,
                    "updated",
                    (latest.isEmpty() ? Instant.EPOCH : latest.getFirst().at()).toString());
            link(xml, "alternate", desk + path);
            for (Change change : latest) {
                write(xml, change);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException("the feed cannot be written", e);
        }
    }

    private void write(XMLStreamWriter xml, Change change) throws XMLStreamException {
        String words = line(change.claim().span().in(change.report().text()));
        String claim = change.claim().id().value();
        xml.writeStartElement(ATOM, "entry");
        element(
                xml,
                "id",
                "urn:dateline:change:" + claim + ":" + change.at() + ":"
                        + change.type().code());
        element(xml, "title", change.type().code() + ": " + cut(words));
        element(xml, "updated", change.at().toString());
        link(xml, "alternate", desk + "/claims/" + claim);
        List<Claimant> claimants = change.claim().claimants();
        xml.writeStartElement(ATOM, "author");
        element(
                xml,
                "name",
                claimants.isEmpty()
                        ? line(change.report().outlet().orElse("unknown outlet"))
                        : claimants.stream()
                                .map(Claimant::name)
                                .map(ChangeFeed::line)
                                .collect(Collectors.joining(", ")));
        xml.writeEndElement();
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", change.claim().kind().code());
        element(xml, "content", content(change, words));
        xml.writeEndElement();
    }

    private static String content(Change change, String words) {
        String fields = change.fields().stream()
                .map(field -> "\n" + line(field.field() + ": " + field.before() + " → " + field.after()))
                .collect(Collectors.joining());
        return "“" + words + "”\n"
                + line(change.report().outlet().orElse(change.report().file()))
                + (change.reason().isBlank() ? "" : "\n" + line(change.reason())) + fields;
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static String cut(String words) {
        return words.length() <= TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, TITLE) - 1)) + "…";
    }

    /** In one line, without what XML cannot hold. */
    private static String line(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : isOfXml(c) ? c : 0xFFFD)
                .forEach(line::appendCodePoint);
        return line.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean isOfXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}

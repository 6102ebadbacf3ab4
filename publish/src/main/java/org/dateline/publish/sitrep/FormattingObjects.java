package org.dateline.publish.sitrep;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.publish.sitrep.SituationReport.Citation;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;

/** The layout of a situation report in XSL formatting objects (XSL 1.1), on A4. */
final class FormattingObjects {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    /** Longer ones may be broken anywhere. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{40}(?=\\S)");

    private static final String BREAK = "\u200B";

    private final StringWriter text = new StringWriter();
    private final Glyphs glyphs = Glyphs.read();
    private final SituationReport report;
    private final String links;
    private final XMLStreamWriter out;

    private FormattingObjects(SituationReport report, String links) throws XMLStreamException {
        this.report = report;
        this.links = links;
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(SituationReport report, String links) {
        try {
            FormattingObjects objects = new FormattingObjects(report, links);
            objects.write();
            return objects.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
    }

    private void write() throws XMLStreamException {
        out.setPrefix("fo", FO);
        out.writeStartElement(FO, "root");
        out.writeNamespace("fo", FO);
        out.writeNamespace("fox", FOX);
        out.writeAttribute("xml:lang", "en");
        out.writeAttribute("font-family", Glyphs.FAMILY);
        out.writeAttribute("font-size", "9.5pt");
        out.writeAttribute("line-height", "1.45");
        pages();
        metadata();
        bookmarks();
        start("page-sequence", "master-reference", "a4");
        start("static-content", "flow-name", "xsl-region-after", "role", "artifact");
        start("block", "font-size", "8pt", "text-align", "center");
        start("page-number");
        end(3);
        start("flow", "flow-name", "xsl-region-body");
        start(
                "block",
                "role",
                "H1",
                "font-size",
                "17pt",
                "font-weight",
                "bold",
                "line-height",
                "1.2",
                "border-after-style",
                "solid",
                "padding-after",
                "2mm");
        words(Heading.of(report));
        end(1);
        int number = 0;
        for (Section section : report.sections()) {
            section(section, "h" + number++);
        }
        sources("h" + number);
        end(3);
        out.close();
    }

    private void pages() throws XMLStreamException {
        start("layout-master-set");
        start(
                "simple-page-master",
                "master-name",
                "a4",
                "page-width",
                "210mm",
                "page-height",
                "297mm",
                "margin",
                "18mm 20mm 12mm");
        start("region-body", "margin-bottom", "12mm");
        end(1);
        start("region-after", "extent", "8mm");
        end(3);
    }

    private void metadata() throws XMLStreamException {
        start("declarations");
        out.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        out.writeNamespace("x", "adobe:ns:meta/");
        out.writeStartElement("rdf", "RDF", RDF);
        out.writeNamespace("rdf", RDF);
        out.writeStartElement("rdf", "Description", RDF);
        out.writeAttribute("rdf", RDF, "about", "");
        out.writeStartElement("dc", "title", DC);
        out.writeNamespace("dc", DC);
        words(Heading.of(report));
        end(5);
    }

    private void bookmarks() throws XMLStreamException {
        start("bookmark-tree");
        int number = 0;
        for (Section section : report.sections()) {
            bookmark("h" + number++, section.heading());
        }
        bookmark("h" + number, "Sources");
        end(1);
    }

    private void bookmark(String place, String title) throws XMLStreamException {
        start("bookmark", "internal-destination", place);
        start("bookmark-title");
        words(title);
        end(2);
    }

    private void heading(String place, String words) throws XMLStreamException {
        start(
                "block",
                "id",
                place,
                "role",
                "H2",
                "font-weight",
                "bold",
                "font-size",
                "11pt",
                "space-before",
                "5mm",
                "space-after",
                "1.5mm",
                "border-after-style",
                "solid",
                "border-after-width",
                "0.3pt",
                "keep-with-next.within-page",
                "always");
        words(words);
        end(1);
    }

    private void section(Section section, String place) throws XMLStreamException {
        heading(place, section.heading());
        if (section.sentences().isEmpty()) {
            start("block");
            words(section.empty());
            end(1);
            return;
        }
        start("list-block", "provisional-distance-between-starts", "4mm", "provisional-label-separation", "1mm");
        for (Sentence sentence : section.sentences()) {
            item("•");
            if (!sentence.lead().isEmpty()) {
                start("inline", "font-weight", "bold");
                words(sentence.lead());
                end(1);
                out.writeCharacters(" ");
            }
            words(sentence.words());
            for (int number : sentence.citations()) {
                out.writeCharacters(" ");
                start("basic-link", "internal-destination", "s" + number, "font-size", "8pt");
                out.writeAttribute(FOX, "alt-text", "Source " + number);
                words("[" + number + "]");
                end(1);
            }
            end(3);
        }
        end(1);
    }

    /** Begins the item of a list and the block in it. */
    private void item(String label) throws XMLStreamException {
        start("list-item", "space-after", "1.2mm");
        start("list-item-label", "end-indent", "label-end()");
        start("block");
        words(label);
        end(2);
        start("list-item-body", "start-indent", "body-start()");
        start("block");
    }

    private void sources(String place) throws XMLStreamException {
        heading(place, "Sources");
        start(
                "list-block",
                "provisional-distance-between-starts",
                "9mm",
                "provisional-label-separation",
                "1mm",
                "font-size",
                "8pt");
        int number = 0;
        for (Citation citation : report.citations()) {
            item(++number + ".");
            start("inline", "id", "s" + number);
            words(Heading.of(citation) + ": “" + citation.words() + "” — ");
            end(1);
            String claim = "claim " + citation.claim().value().substring(0, 8);
            start(
                    "basic-link",
                    "external-destination",
                    "url('" + address(citation) + "')",
                    "text-decoration",
                    "underline");
            out.writeAttribute(FOX, "alt-text", claim);
            words(claim);
            end(4);
        }
        if (report.citations().isEmpty()) {
            item("");
            words("None.");
            end(3);
        }
        end(1);
        if (glyphs.missing() > 0) {
            start("block", "space-before", "3mm", "font-size", "8pt");
            words("Characters that this file’s font lacks stand as " + Glyphs.MISSING + " (" + glyphs.missing()
                    + "); the other forms of this report have them.");
            end(1);
        }
    }

    private String address(Citation citation) {
        return XmlText.of(links).replace("'", "%27") + "/claims/" + citation.claim();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement("fo", name, FO);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            out.writeEndElement();
        }
    }

    private void words(String words) throws XMLStreamException {
        out.writeCharacters(LONG_WORD.matcher(glyphs.shown(XmlText.of(words))).replaceAll("$0" + BREAK));
    }
}

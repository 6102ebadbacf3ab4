package org.dateline.bench.articletext;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeHTMLContentHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Boilerpipe's extractor for articles. Pages are parsed by jsoup, as ours are, so that its own parser, an old Xerces, does
 * not become the XML parser of the whole product.
 */
final class Boilerpipe implements TextTaker {
    @Override
    public String prefix() {
        return "boilerpipe_";
    }

    @Override
    public String article(byte[] markup) {
        Document page = Jsoup.parse(new String(markup, StandardCharsets.UTF_8));
        BoilerpipeHTMLContentHandler handler = new BoilerpipeHTMLContentHandler();
        try {
            handler.startDocument();
            page.traverse(new Events(handler));
            handler.endDocument();
            return ArticleExtractor.INSTANCE.getText(handler.toTextDocument());
        } catch (SAXException | BoilerpipeProcessingException e) {
            throw new IllegalStateException("boilerpipe fails on a page", e);
        }
    }

    /** Tells the handler of elements and words, in the order of the page. */
    private record Events(BoilerpipeHTMLContentHandler handler) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            try {
                if (node instanceof TextNode text) {
                    char[] words = text.getWholeText().toCharArray();
                    handler.characters(words, 0, words.length);
                } else if (isElement(node)) {
                    handler.startElement("", name(node), name(node), new AttributesImpl());
                }
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            try {
                if (isElement(node)) {
                    handler.endElement("", name(node), name(node));
                }
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean isElement(Node node) {
            return node instanceof Element && !(node instanceof Document);
        }

        private static String name(Node node) {
            return node.normalName().toUpperCase(Locale.ROOT);
        }
    }
}

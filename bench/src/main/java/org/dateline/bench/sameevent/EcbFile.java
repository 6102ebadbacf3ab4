package org.dateline.bench.sameevent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads one file of ECB+: tokens, marked actions, and the relations that chain them. */
final class EcbFile {
    private static final int ENDING = ".xml".length();

    private record Token(int sentence, int number) {}

    private final List<List<String>> sentences = new ArrayList<>();
    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<String, String> chains = new HashMap<>();

    private EcbFile() {}

    /**
     * @param checked numbers of the sentences whose annotation was checked
     * @throws IOException if the file cannot be read or is no XML
     */
    static EcbDocument read(Path file, String topic, Set<Integer> checked) throws IOException {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.substring(0, fileName.length() - ENDING);
        Element root = parse(file);
        EcbFile reader = new EcbFile();
        reader.readTokens(root);
        reader.readChains(root, topic + "_" + name);
        return new EcbDocument(topic, name, reader.sentences, reader.mentions(root, name, checked));
    }

    private static Element parse(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(stream).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " cannot be read as XML: " + e.getMessage(), e);
        }
    }

    private void readTokens(Element root) {
        for (Element token : children(root, "token")) {
            int sentence = Integer.parseInt(token.getAttribute("sentence"));
            while (sentences.size() <= sentence) {
                sentences.add(new ArrayList<>());
            }
            List<String> words = sentences.get(sentence);
            tokens.put(token.getAttribute("t_id"), new Token(sentence, words.size()));
            words.add(token.getTextContent());
        }
    }

    /** A chain across documents is named by its note, one within a document by its number. */
    private void readChains(Element root, String document) {
        for (Element relations : children(root, "Relations")) {
            for (Element relation : children(relations, "CROSS_DOC_COREF")) {
                addChain(relation, relation.getAttribute("note"));
            }
            for (Element relation : children(relations, "INTRA_DOC_COREF")) {
                addChain(relation, document + "_" + relation.getAttribute("r_id"));
            }
        }
    }

    private void addChain(Element relation, String chain) {
        for (Element source : children(relation, "source")) {
            chains.put(source.getAttribute("m_id"), chain);
        }
    }

    private List<EcbMention> mentions(Element root, String name, Set<Integer> checked) {
        List<EcbMention> mentions = new ArrayList<>();
        for (Element markables : children(root, "Markables")) {
            for (Element markable : children(markables, "")) {
                List<Element> anchors = children(markable, "token_anchor");
                if (markable.getTagName().contains("ACTION") && !anchors.isEmpty()) {
                    EcbMention mention = mention(markable.getAttribute("m_id"), anchors, name);
                    if (checked.contains(mention.sentence())) {
                        mentions.add(mention);
                    }
                }
            }
        }
        mentions.sort(Comparator.comparingInt(EcbMention::sentence)
                .thenComparingInt(EcbMention::firstWord)
                .thenComparing(EcbMention::id));
        return mentions;
    }

    private EcbMention mention(String number, List<Element> anchors, String name) {
        List<Token> marked = anchors.stream()
                .map(anchor -> tokens.getOrDefault(anchor.getAttribute("t_id"), new Token(-1, 0)))
                .toList();
        String id = name + "_" + number;
        return new EcbMention(
                id,
                chains.getOrDefault(number, id),
                marked.get(0).sentence(),
                marked.stream().mapToInt(Token::number).min().orElse(0),
                marked.stream().mapToInt(Token::number).max().orElse(0));
    }

    /** Child elements of this name; all of them for the empty name. */
    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (Node node = nodes.item(0); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name.isEmpty() || element.getTagName().equals(name))) {
                children.add(element);
            }
        }
        return children;
    }
}

package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.dateline.read.internal.words.WordTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Renders a page as text. Without recursion, so that deep nesting does no harm. One call's state. */
final class Renderer implements NodeVisitor {
    private static final Set<String> SKIPPED = named("skipped");
    private static final Set<String> BLOCKS = named("block");

    private static Set<String> named(String role) {
        return WordTable.rows(Renderer.class, "elements.tsv").stream()
                .filter(row -> row.get(0).equals(role))
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Rendered.Part> parts = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Element owner;
    private int shown;
    private int linked;
    private int links;
    private int skipped;

    private Renderer(Document page) {
        owner = page.body();
    }

    static Rendered render(Document page) {
        Renderer renderer = new Renderer(page);
        page.body().traverse(renderer);
        renderer.close();
        return new Rendered(renderer.text.toString(), renderer.parts);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode words && skipped == 0) {
            append(words.getWholeText(), words);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            skipped -= isSkipped(element) ? 1 : 0;
            links -= name.equals("a") ? 1 : 0;
            if (isBlock(element)) {
                close();
            }
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        skipped += isSkipped(element) ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        if (isBlock(element)) {
            close();
        } else if (name.equals("br")) {
            lineBreak(element);
        }
    }

    /** Two line breaks in a row part paragraphs; one alone is a space. */
    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode words && words.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element other && other.normalName().equals("br")) {
            close();
        } else {
            space();
        }
    }

    private static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || hiddenByStyle(element.attr("style"));
    }

    private static boolean hiddenByStyle(String style) {
        String plain = style.replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private void append(String words, TextNode node) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space();
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                if (open.isEmpty()) {
                    owner = blockAround(node);
                }
                open.append(c);
                shown++;
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void space() {
        if (!open.isEmpty() && open.charAt(open.length() - 1) != ' ') {
            open.append(' ');
        }
    }

    private Element blockAround(TextNode words) {
        for (Node node = words.parent(); node != null; node = node.parent()) {
            if (node instanceof Element element && isBlock(element)) {
                return element;
            }
        }
        return owner;
    }

    private void close() {
        String words = open.toString().strip();
        if (!words.isEmpty()) {
            if (!text.isEmpty()) {
                text.append(Rendered.BETWEEN);
            }
            int start = text.length();
            text.append(words);
            parts.add(new Rendered.Part(new Span(start, text.length()), owner, (double) linked / shown));
        }
        open.setLength(0);
        linked = 0;
        shown = 0;
    }
}

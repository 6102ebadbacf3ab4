package org.dateline.read.internal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.read.item.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A text as a small page that holds what is said about it too, as a page's head does: so the same words from two sources
 * stay two documents. It is read as the text that it is, not as a page, where short lines are hardly ever the text.
 */
public final class Told {
    private static final String MARK =
            "<meta name=\"generator\" content=\"Dateline: a text and what is said about it\">\n";
    private static final int MARK_WITHIN = 8_000;
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Told() {}

    /** A page of plain text, named so. */
    public static Entry text(String name, Said said, String text) {
        return markup(name, said, List.of(), Entities.escape(text));
    }

    /**
     * A page of text in which links may stand.
     *
     * @param more further elements of the page's head
     * @param text with markup within lines only; each line is a paragraph, unless it goes on in lower case
     */
    public static Entry markup(String name, Said said, List<String> more, String text) {
        String head = MARK + head(said) + String.join("", more);
        String paragraphs =
                paragraphs(text).stream().map(line -> "<p>" + line + "</p>\n").collect(Collectors.joining());
        return Wrapped.html(name, said, said.title().orElse(""), head + paragraphs);
    }

    /** Whether a page is such a text. */
    public static boolean isOne(String markup) {
        return markup.substring(0, Math.min(markup.length(), MARK_WITHIN)).contains(MARK);
    }

    /** The words of such a page: its title, then its paragraphs, with blank lines between them. */
    public static String words(String markup) {
        return Jsoup.parse(markup).select("h1, p").stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** An element of a page's head. */
    public static String meta(String property, String content) {
        return "<meta property=\"" + property + "\" content=\"" + attribute(content) + "\">\n";
    }

    private static String head(Said said) {
        return element(said.outlet(), outlet -> meta("og:site_name", outlet))
                + element(said.byline(), byline -> meta("author", byline))
                + element(said.published(), published -> meta("article:published_time", published))
                + element(said.url(), url -> "<link rel=\"canonical\" href=\"" + attribute(url) + "\">\n");
    }

    private static String element(Optional<String> value, Function<String, String> element) {
        return value.map(element).orElse("");
    }

    /** A value of an attribute, to stand in double quotes. */
    public static String attribute(String value) {
        return Entities.escape(value).replace("\"", "&quot;");
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : LINE_END.split(text, -1)) {
            String words = line.strip();
            boolean goesOn = !open.isEmpty() && !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
            if (!goesOn && !open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            open.append(goesOn ? "<br>\n" : "").append(words);
        }
        paragraphs.add(open.toString());
        paragraphs.removeIf(String::isEmpty);
        return paragraphs;
    }
}

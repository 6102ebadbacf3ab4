package org.dateline.read.internal.container;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.read.item.Said;
import org.jsoup.nodes.Entities;

/**
 * Text that has no file of its own, such as an item of a feed or a message, as a small page: its title as the heading,
 * then the text. What is known about it besides is not written into it but said with it.
 */
public final class Wrapped {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]{0,200}+\\n\\s*+");

    private Wrapped() {}

    /**
     * A page of markup.
     *
     * @param title as plain text; empty if there is none
     * @param html the markup of its body, taken as it is
     */
    public static Entry html(String name, Said said, String title, String html) {
        return Entry.text(name, page(title, html), said);
    }

    /**
     * A page of plain text, whose paragraphs are set apart by blank lines.
     *
     * @param title as plain text; empty if there is none
     */
    public static Entry text(String name, Said said, String title, String text) {
        String paragraphs = BLANK_LINES
                .splitAsStream(LINE_END.matcher(text).replaceAll("\n").strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()).replace("\n", "<br>\n") + "</p>\n")
                .collect(Collectors.joining());
        return html(name, said, title, paragraphs);
    }

    private static String page(String title, String body) {
        String words = Entities.escape(title.strip());
        String heading = words.isEmpty() ? "" : "<h1>" + words + "</h1>\n";
        return """
                <!DOCTYPE html>
                <html>
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <article>
                %s%s
                </article>
                </body>
                </html>
                """.formatted(words, heading, body);
    }
}

package org.dateline.read.internal.pdf;

import java.util.List;
import org.jsoup.nodes.Entities;

/** A PDF document's text as a page, so that it is read as pages are. */
public final class PdfPage {
    private PdfPage() {}

    /** The paragraphs as markup; the one in the largest letters is the headline. */
    public static String markup(PdfText text) {
        StringBuilder markup = new StringBuilder("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\">");
        text.title().ifPresent(title -> element(markup, "title", title));
        text.author()
                .filter(author -> author.contains(" "))
                .ifPresent(author -> markup.append("<meta name=\"author\" content=\"")
                        .append(Entities.escape(author).replace("\"", "&quot;"))
                        .append("\">"));
        markup.append("</head>\n<body>\n<article>\n");
        List<String> paragraphs = text.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            element(markup, i == text.heading() ? "h1" : "p", paragraphs.get(i));
        }
        return markup.append("</article>\n</body>\n</html>\n").toString();
    }

    private static void element(StringBuilder markup, String name, String text) {
        markup.append('<').append(name).append('>');
        markup.append(Entities.escape(text));
        markup.append("</").append(name).append(">\n");
    }
}

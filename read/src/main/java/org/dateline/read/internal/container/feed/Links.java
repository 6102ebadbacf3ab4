package org.dateline.read.internal.container.feed;

import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Addresses and words as feeds write them. */
final class Links {
    private static final int LONGEST = 2000;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\r]{0,100}+\\n\\s*+");

    private Links() {}

    /** Whether it leads to a page. */
    static boolean isWeb(String link) {
        return link.length() <= LONGEST && (link.startsWith("http://") || link.startsWith("https://"));
    }

    /** Plain text as markup, its paragraphs where it has blank lines. */
    static String escaped(String text) {
        return "<p>" + BLANK_LINES.matcher(Entities.escape(text.strip())).replaceAll("</p>\n<p>") + "</p>";
    }
}

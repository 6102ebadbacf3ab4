package org.dateline.read.internal.container.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Tells the items that carry their whole text from those that only announce it. */
final class WholeText {
    /** The content of an item, in characters: shorter ones are taken only where nothing stands behind the link. */
    private static final int CONTENT = 200;

    /** A description is as a rule a summary; one this long is the text itself. */
    private static final int DESCRIPTION = 1200;

    /** One of several paragraphs too. */
    private static final int DESCRIPTION_IN_PARAGRAPHS = 500;

    private static final int CUT_OFF = 1500;
    private static final Pattern CUT = Pattern.compile(
            "(?i)(?:\\.\\.\\.|\\u2026|\\[\\u2026\\]|\\[\\.\\.\\.\\]|(?:read|see) (?:more|the full (?:story|article))"
                    + "|continue reading|lire la suite|weiterlesen|leer m\\u00e1s)[\\s.\\u00bb>\\u2192\\])]{0,10}$");

    private WholeText() {}

    /** The markup of the item's whole text; empty if it has only a summary. */
    static Optional<String> of(FeedItem item) {
        Document content = Jsoup.parseBodyFragment(item.content());
        Document summary = Jsoup.parseBodyFragment(item.summary());
        int least = item.link().isPresent() ? CONTENT : 1;
        if (content.text().length() >= least && !isCut(content)) {
            return Optional.of(item.content());
        }
        boolean whole = (item.link().isEmpty() && !summary.text().isBlank()) || isLong(summary);
        return Optional.of(item.summary()).filter(markup -> whole && !isCut(summary));
    }

    private static boolean isLong(Document summary) {
        int length = summary.text().length();
        boolean several = summary.select("p, br").size() >= 3;
        return length >= (several ? DESCRIPTION_IN_PARAGRAPHS : DESCRIPTION);
    }

    private static boolean isCut(Document markup) {
        String text = markup.text().strip();
        String tail = text.substring(Math.max(0, text.length() - 60));
        return text.length() < CUT_OFF && CUT.matcher(tail).find();
    }
}

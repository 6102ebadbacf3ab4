package org.dateline.read.internal.html;

import java.util.Optional;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.html.Hints.Role;
import org.dateline.read.internal.label.Label;
import org.jsoup.nodes.Element;

/** Sentences of the article that the page shows a second time, in large letters. One call's state. */
final class PullQuotes {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 400;
    private static final int AROUND = 3;
    private static final int MOST = 50;
    private static final String MARKS = "\"“”«»„ ";

    private final Rendered page;
    private final Regions regions;
    private int seen;

    PullQuotes(Rendered page, Regions regions) {
        this.page = page;
        this.regions = regions;
    }

    /** A label if it is named a pull quote and its words stand elsewhere on the page. */
    Optional<Label> label(Rendered.Part part) {
        boolean fits = part.span().length() >= SHORTEST && part.span().length() <= LONGEST;
        return fits && isNamed(part.element()) && seen++ < MOST && standsElsewhere(part)
                ? Optional.of(new Label(BlockKind.FURNITURE, "pull quote: stands in the text as well"))
                : Optional.empty();
    }

    private boolean isNamed(Element element) {
        Element at = element;
        for (int i = 0; i < AROUND && at != null; i++) {
            if (regions.roles(at).contains(Role.PULL_QUOTE)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private boolean standsElsewhere(Rendered.Part part) {
        String words = bare(part.span().in(page.text()));
        int first = page.text().indexOf(words);
        boolean before = first >= 0 && first < part.span().start();
        return before || page.text().indexOf(words, part.span().end()) >= 0;
    }

    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && MARKS.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (MARKS.indexOf(words.charAt(to - 1)) >= 0 || ".,…".indexOf(words.charAt(to - 1)) >= 0)) {
            to--;
        }
        return words.substring(from, to);
    }
}

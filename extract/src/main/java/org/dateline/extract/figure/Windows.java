package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.time.Tokens;

/**
 * The words that say over what time a count runs.
 *
 * <pre>
 *   window := ("in" | "within" | "during" | "over" | "for" | "throughout") ["the"] ["past" | "last" …] [count] UNIT ["of" word{1,6}]
 *           | "since" word{1,10}
 *           | "so far" [("this" | "in") word{1,2}]
 * </pre>
 */
final class Windows {
    private static final int LONGEST_SINCE = 10;

    private Windows() {}

    /** A window by its tokens. */
    record Window(int first, int last, boolean open) {}

    static List<Window> in(Tokens tokens) {
        List<Window> windows = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Window> window = at(tokens, at);
            if (window.isPresent()) {
                windows.add(window.get());
                at = window.get().last();
            }
        }
        return windows;
    }

    private static Optional<Window> at(Tokens tokens, int at) {
        if (tokens.run(at, "so", "far")) {
            boolean more = tokens.is(at + 2, "this");
            return Optional.of(new Window(at, more ? at + 3 : at + 1, true));
        }
        if (tokens.is(at, "since")) {
            return Optional.of(new Window(at, endOfClause(tokens, at, LONGEST_SINCE), true))
                    .filter(w -> w.last() > at);
        }
        return tokens.is(at, "in", "within", "during", "over", "for", "throughout")
                ? stretch(tokens, at)
                : Optional.empty();
    }

    private static Optional<Window> stretch(Tokens tokens, int at) {
        for (int i = at + 1; i <= at + 6; i++) {
            if (tokens.is(i, "hours", "hour", "days", "day", "weeks", "week", "months", "month", "years", "year")) {
                boolean plain = tokens.is(i - 1, "a", "the", "this", "that", "in", "same", "following", "next")
                        && !tokens.is(i - 1, "past", "last");
                return plain || tokens.is(i + 1, "ago", "'", "’", "-")
                        ? Optional.empty()
                        : Optional.of(new Window(at, withOf(tokens, i), false));
            }
            boolean inside = tokens.is(
                            i,
                            "the",
                            "past",
                            "last",
                            "previous",
                            "first",
                            "recent",
                            "just",
                            "only",
                            "about",
                            "nearly",
                            "almost",
                            "less",
                            "more",
                            "than",
                            "few",
                            "several",
                            "a",
                            "consecutive",
                            "same",
                            "some")
                    || tokens.at(i).isNumber()
                    || (tokens.at(i).isLetters() && NUMERALS.at(tokens, i).isPresent());
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int withOf(Tokens tokens, int unit) {
        return tokens.is(unit + 1, "of") ? endOfClause(tokens, unit + 1, 6) : unit;
    }

    private static int endOfClause(Tokens tokens, int at, int longest) {
        int last = at;
        while (last < at + longest && isInside(tokens, last + 1)) {
            last++;
        }
        while (last > at && tokens.is(last, "and", "the", "of", "a", "in", "on", "by")) {
            last--;
        }
        return last;
    }

    /** "since Sunday at more than 400": the number is no part of the time. */
    private static boolean isQuantity(Tokens tokens, int at) {
        return tokens.is(at, "least", "most", "more", "about", "some", "nearly", "over", "around")
                || tokens.at(at).isNumber();
    }

    private static boolean isInside(Tokens tokens, int at) {
        if (tokens.is(at, "the")
                && !tokens.is(at - 1, "of", "and", "since", "in", "on", "with", "by", "from", "between")) {
            return false;
        }
        if (tokens.is(at, "at") && isQuantity(tokens, at + 1)) {
            return false;
        }
        boolean mark = tokens.at(at).isMark()
                && !(tokens.is(at, "-", "'", "’") && tokens.at(at).glued());
        return at < tokens.size()
                && !mark
                && !tokens.is(
                        at,
                        "has",
                        "have",
                        "had",
                        "was",
                        "were",
                        "is",
                        "are",
                        "killed",
                        "killing",
                        "wounding",
                        "according",
                        "while",
                        "including",
                        "when",
                        "with",
                        "said");
    }

    private static final org.dateline.extract.time.Numerals NUMERALS = org.dateline.extract.time.Numerals.english();
}

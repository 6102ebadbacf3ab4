package org.dateline.extract.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.model.Span;

/** One way of putting a place's name into words; a rule looks at the words before and after the name. */
interface FormRule {
    /** What stands around the name, and the words that belong to it. */
    Optional<Reading> read(Window window);

    /**
     * A form as found.
     *
     * @param before number of characters before the name that belong to it
     * @param after number of characters after the name that belong to it
     */
    record Reading(Form form, int before, int after) {}

    /**
     * A name and what stands around it in its sentence.
     *
     * @param before the words before the name, with the blank at their end; the last 120 characters at most
     * @param after the words after the name, with the blank at their start; the first 60 characters at most
     */
    record Window(String before, String after) {
        private static final int LONGEST_BEFORE = 120;
        private static final int LONGEST_AFTER = 60;

        static Window around(String text, Span sentence, Span core) {
            int from = Math.max(sentence.start(), core.start() - LONGEST_BEFORE);
            int to = Math.min(sentence.end(), core.end() + LONGEST_AFTER);
            return new Window(text.substring(from, core.start()), text.substring(core.end(), to));
        }

        Matcher before(Pattern endsWith) {
            return endsWith.matcher(before);
        }

        Matcher after(Pattern startsWith) {
            return startsWith.matcher(after);
        }
    }

    /** A pattern that forgives case. */
    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The kind that a group of a match states; empty if the group is. */
    static Optional<GazetteerKind> kind(Matcher matcher, String group) {
        return Optional.ofNullable(matcher.group(group)).flatMap(PlaceWords::kind);
    }

    /** The number of characters from where a group begins up to the end; all where the group is empty. */
    static int lengthFrom(Matcher matcher, int group, int end) {
        return matcher.start(group) < 0 ? 0 : end - matcher.start(group);
    }
}

package org.dateline.extract.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Idlib province", "the city of Hama", or the bare name. */
final class WholeRule implements FormRule {
    private static final String KINDS = PlaceWords.alternatives("division", "district", "settlement");

    /** A word after the name that says what it is. */
    static final Pattern AFTER = FormRule.pattern("^\\s+(?<kind>" + KINDS + ")(?![\\w-])");

    private static final Pattern BEFORE =
            FormRule.pattern("\\b(?<kind>" + KINDS + ")\\s+(?:(?:of|called|named)\\s+)?+(?:the\\s+)?+$");

    @Override
    public Optional<Reading> read(Window window) {
        Matcher after = window.after(AFTER);
        if (after.find()) {
            return Optional.of(new Reading(new Form.Whole(FormRule.kind(after, "kind")), 0, after.end()));
        }
        Matcher before = window.before(BEFORE);
        if (before.find()) {
            return Optional.of(new Reading(new Form.Whole(FormRule.kind(before, "kind")), 0, 0));
        }
        return Optional.of(new Reading(new Form.Whole(Optional.empty()), 0, 0));
    }
}

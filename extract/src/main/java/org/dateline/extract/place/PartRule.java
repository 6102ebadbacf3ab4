package org.dateline.extract.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.place.gazetteer.Direction;

/** "northern Syria", "the eastern part of Ukraine", "northern Aleppo province", "Syria's northwest". */
final class PartRule implements FormRule {
    private static final Pattern BEFORE = FormRule.pattern("\\b(?<direction>" + Compass.WORD
            + ")\\s+(?:(?:parts?|half|areas|districts|provinces|regions|towns|cities)\\s+of\\s+)?+(?:the\\s+)?+$");
    private static final Pattern AFTER = FormRule.pattern(
            "^['’]s?\\s+(?:(?:far|remote|restive)\\s+)?+(?<direction>" + Compass.WORD
                    + ")(?:\\s+(?:part|half|region|regions|areas|front|provinces|border|borders))?+(?![\\w-])(?!\\s+\\p{L}+s\\b)");

    private static final Pattern KIND = WholeRule.AFTER;

    @Override
    public Optional<Reading> read(Window window) {
        return before(window).or(() -> after(window));
    }

    private static Optional<Reading> before(Window window) {
        Matcher matcher = window.before(BEFORE);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<Direction> direction = Compass.direction(matcher.group("direction"));
        Matcher after = window.after(KIND);
        boolean stated = after.find();
        return direction.map(found -> new Reading(
                new Form.Part(found, stated ? FormRule.kind(after, "kind") : Optional.empty()),
                window.before().length() - matcher.start("direction"),
                stated ? after.end() : 0));
    }

    private static Optional<Reading> after(Window window) {
        Matcher matcher = window.after(AFTER);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Compass.direction(matcher.group("direction"))
                .map(direction -> new Reading(new Form.Part(direction, Optional.empty()), 0, matcher.end()));
    }
}

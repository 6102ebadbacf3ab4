package org.dateline.extract.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.place.gazetteer.Direction;
import org.dateline.extract.place.gazetteer.GazetteerKind;

/** "the northern countryside of Hama", "Aleppo's western countryside", "western Aleppo countryside", "edge of Hama". */
final class AroundRule implements FormRule {
    private static final String WORDS = PlaceWords.alternatives("surroundings");
    private static final Pattern BEFORE = FormRule.pattern("(?:(?<direction>\\b" + Compass.WORD
            + ")\\s+)?+(?:rural\\s+)?+\\b(?<what>" + WORDS + ")\\s+(?:in\\s+the\\s+(?<side>" + Compass.WORD
            + ")\\s+)?+(?:of|around|in)\\s+(?:the\\s+)?+(?:(?<kind>city|town|village|province)\\s+of\\s+)?+$");
    private static final Pattern AFTER = FormRule.pattern("^(?:['’]s?)?+(?:\\s+(?<kind>province|city|governorate))?+"
            + "(?:['’]s)?+\\s+(?:(?<direction>" + Compass.WORD + ")\\s+)?+(?<what>" + WORDS + ")\\b");
    private static final Pattern DIRECTION_BEFORE = FormRule.pattern("\\b(" + Compass.WORD + ")\\s+$");

    @Override
    public Optional<Reading> read(Window window) {
        return before(window).or(() -> after(window));
    }

    private static Optional<Reading> before(Window window) {
        Matcher matcher = window.before(BEFORE);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<Direction> side = Optional.ofNullable(matcher.group("side")).flatMap(Compass::direction);
        Form form = new Form.Around(direction(matcher).or(() -> side), isWide(matcher), FormRule.kind(matcher, "kind"));
        return Optional.of(new Reading(form, window.before().length() - matcher.start(), 0));
    }

    private static Optional<Reading> after(Window window) {
        Matcher matcher = window.after(AFTER);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<GazetteerKind> kind = FormRule.kind(matcher, "kind");
        Optional<Direction> direction = direction(matcher);
        Matcher before = window.before(DIRECTION_BEFORE);
        if (direction.isEmpty() && before.find()) {
            direction = Compass.direction(before.group(1));
            return Optional.of(new Reading(
                    new Form.Around(direction, isWide(matcher), kind),
                    window.before().length() - before.start(1),
                    matcher.end()));
        }
        return Optional.of(new Reading(new Form.Around(direction, isWide(matcher), kind), 0, matcher.end()));
    }

    private static Optional<Direction> direction(Matcher matcher) {
        return Optional.ofNullable(matcher.group("direction")).flatMap(Compass::direction);
    }

    private static boolean isWide(Matcher matcher) {
        String what = matcher.group("what").toLowerCase(Locale.ROOT);
        return what.equals("countryside") || what.equals("hinterland");
    }
}

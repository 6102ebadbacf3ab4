package org.dateline.extract.place;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.place.gazetteer.Direction;
import org.dateline.extract.place.gazetteer.GazetteerKind;

/** "5km (3 miles) northeast of Hama", "some 20 kilometres from Aleppo", "north of Aleppo", "near Duisburg". */
final class AwayRule implements FormRule {
    private static final double KM_PER_MILE = 1.609344;
    private static final String OF = "(?:the\\s+)?+(?:(?:city|town|village|capital|border|port)\\s+(?:of|with)\\s+)?+$";
    private static final String DISTANCE =
            "(?<number>\\d[\\d.,]{0,8}|a few|few|mere|several|dozens of|[a-z]{3,9}(?:-[a-z]{3,5})?+)[\\s\\u00a0]?+"
                    + "-?+(?<unit>km|kms|kilomet(?:er|re)s?|miles?|mi|met(?:er|re)s?|m)\\b\\.?+"
                    + "(?:\\s?+\\([^()]{1,40}\\))?+\\s+";
    private static final Pattern DIRECTED = FormRule.pattern("(?:" + DISTANCE + ")?+(?:away\\s+)?+"
            + "(?<inThe>(?:in\\s+|to\\s+)?+the\\s+)?+(?<direction>" + Compass.WORD + ")(?:\\s+(?:of|from)\\s+)(?<of>"
            + OF
            + ")");
    private static final Pattern DISTANT =
            FormRule.pattern(DISTANCE + "(?:away\\s+)?+(?:from|of|off|outside)\\s+" + OF);
    private static final Pattern NEAR =
            FormRule.pattern("\\b(?:just\\s+)?+(?:near|outside|close\\s+to|not\\s+far\\s+from)\\s+" + OF);
    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("a few", 3.0),
            Map.entry("few", 3.0),
            Map.entry("mere", 3.0),
            Map.entry("several", 5.0),
            Map.entry("dozens of", 40.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("hundred", 100.0));

    @Override
    public Optional<Reading> read(Window window) {
        Optional<GazetteerKind> kind = Optional.empty();
        int after = 0;
        Matcher stated = window.after(WholeRule.AFTER);
        if (stated.find()) {
            kind = FormRule.kind(stated, "kind");
            after = stated.end();
        }
        Trail trail = new Trail(kind, after);
        return directed(window, trail).or(() -> distant(window, trail)).or(() -> near(window, trail));
    }

    private static Optional<Reading> directed(Window window, Trail trail) {
        Matcher matcher = window.before(DIRECTED);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<Direction> direction = Compass.direction(matcher.group("direction"));
        OptionalDouble km = kilometres(matcher);
        String lead = Optional.ofNullable(matcher.group("inThe")).orElse("").toLowerCase(Locale.ROOT);
        int before = window.before().length() - matcher.start();
        if (border(matcher)) {
            return Optional.of(new Reading(new Form.Border(), before, trail.after()));
        }
        boolean inside = lead.startsWith("in") && km.isEmpty() && direction.isPresent();
        Form form = inside
                ? new Form.Part(direction.get(), trail.kind())
                : new Form.Away(km, direction.filter(found -> found != Direction.C), trail.kind());
        return Optional.of(new Reading(form, before - (inside ? lead.length() : 0), trail.after()));
    }

    private static Optional<Reading> distant(Window window, Trail trail) {
        Matcher matcher = window.before(DISTANT);
        while (matcher.find()) {
            OptionalDouble km = kilometres(matcher);
            if (km.isPresent()) {
                int before = window.before().length() - matcher.start();
                Form form = border(matcher) ? new Form.Border() : new Form.Away(km, Optional.empty(), trail.kind());
                return Optional.of(new Reading(form, before, trail.after()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> near(Window window, Trail trail) {
        Matcher matcher = window.before(NEAR);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int before = window.before().length() - matcher.start();
        Form form = border(matcher)
                ? new Form.Border()
                : new Form.Away(OptionalDouble.empty(), Optional.empty(), trail.kind());
        return Optional.of(new Reading(form, before, trail.after()));
    }

    private static boolean border(Matcher matcher) {
        return matcher.group().toLowerCase(Locale.ROOT).contains("border ");
    }

    private static OptionalDouble kilometres(Matcher matcher) {
        if (matcher.group("number") == null) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = number(matcher.group("number").toLowerCase(Locale.ROOT));
        String unit = matcher.group("unit").toLowerCase(Locale.ROOT);
        if (number.isEmpty()) {
            return number;
        }
        double factor = unit.startsWith("mi") ? KM_PER_MILE : unit.startsWith("k") ? 1 : 0.001;
        return OptionalDouble.of(number.getAsDouble() * factor);
    }

    private static OptionalDouble number(String words) {
        if (NUMBERS.containsKey(words)) {
            return OptionalDouble.of(NUMBERS.get(words));
        }
        String digits = words.replaceAll(",(?=\\d{3})", "").replace(',', '.').replaceAll("\\.$", "");
        try {
            return OptionalDouble.of(Double.parseDouble(digits));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /**
     * What stands after the name.
     *
     * @param kind that it states
     * @param after its length
     */
    private record Trail(Optional<GazetteerKind> kind, int after) {}
}

package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.time.Numerals;
import org.dateline.extract.time.Token;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;

/** Numbers that count nothing: dates, hours, ages, ordinals, names of roads, units and resolutions. */
final class NotCounts {
    private final Numerals numerals = Numerals.english();
    private final Set<String> before = new HashSet<>();
    private final List<List<String>> after = new ArrayList<>();

    NotCounts() {
        for (var row : WordTable.rows(NotCounts.class, "not-counts.tsv", 2)) {
            if (row.get(1).equals("before")) {
                before.add(row.get(0));
            } else {
                after.add(List.of(row.get(0).split(" ")));
            }
        }
    }

    /**
     * Whether the quantity counts nothing.
     *
     * @param times tokens of the words that say when
     */
    boolean holds(Tokens tokens, Quantity quantity, BitSet times) {
        int timed = times.nextSetBit(quantity.number());
        return (timed >= 0 && timed <= quantity.last())
                || isPartOfName(tokens, quantity)
                || isNumbering(tokens, quantity)
                || isClock(tokens, quantity)
                || isAge(tokens, quantity)
                || isBeforeUnit(tokens, quantity)
                || isPronoun(tokens, quantity);
    }

    private boolean isPartOfName(Tokens tokens, Quantity quantity) {
        int at = quantity.number();
        Token number = tokens.at(at);
        boolean glued = number.isNumber()
                && number.glued()
                && (tokens.at(at - 1).isLetters()
                        || tokens.is(at - 1, "#", "_", "/", ".")
                        || (tokens.is(at - 1, "-")
                                && tokens.at(at - 2).isLetters()
                                && tokens.at(at - 1).glued()));
        boolean named =
                before.contains(tokens.lower(at - 1)) && quantity.first() == at && !tokens.is(at - 2, "a", "the");
        boolean numbered = tokens.is(at - 1, ".")
                && tokens.is(at - 2, "no", "nos", "art")
                && tokens.at(at - 1).glued();
        Token next = tokens.at(quantity.last() + 1);
        boolean code = number.isNumber()
                && next.glued()
                && next.isLetters()
                && next.isCapitalised()
                && next.text().length() <= 2;
        boolean slash = number.isNumber()
                && next.glued()
                && tokens.is(quantity.last() + 1, "/")
                && tokens.at(quantity.last() + 2).isNumber();
        return glued || named || numbered || code || slash;
    }

    /** Marks of lists and notes, telephone numbers, coordinates, "how many". */
    private static boolean isNumbering(Tokens tokens, Quantity quantity) {
        int at = quantity.number();
        int next = quantity.last() + 1;
        String text = tokens.at(at).text();
        boolean list = at == 0 && tokens.is(next, ".", ")") && tokens.at(next).glued();
        boolean note = tokens.is(at - 1, "[") && tokens.is(next, "]");
        boolean code = text.length() > 1 && text.startsWith("0") && !text.startsWith("0.");
        boolean point = tokens.is(next, "°", "′", "″", "º")
                || (text.contains(".") && text.substring(text.indexOf('.') + 1).length() > 3);
        boolean asked = quantity.weight() == Quantity.Weight.WEAK && tokens.is(at - 1, "how", "so", "too", "as", "not");
        return list || note || code || point || asked;
    }

    private static boolean isClock(Tokens tokens, Quantity quantity) {
        boolean colon = tokens.is(quantity.last() + 1, ":")
                && tokens.at(quantity.last() + 2).isNumber();
        boolean minutes = tokens.is(quantity.number() - 1, ":")
                && tokens.at(quantity.number()).glued();
        boolean meridian = tokens.is(quantity.last() + 1, "a", "p")
                && tokens.is(quantity.last() + 2, ".")
                && tokens.is(quantity.last() + 3, "m");
        return colon
                || minutes
                || meridian
                || (tokens.is(quantity.last() + 1, "local") && tokens.is(quantity.last() + 2, "time"));
    }

    private static boolean isAge(Tokens tokens, Quantity quantity) {
        int next = quantity.last() + 1;
        boolean aged = tokens.is(next, "-") && tokens.is(next + 1, "year", "month", "day", "week", "hour", "minute");
        boolean parent = tokens.is(quantity.first() - 1, "of")
                && tokens.is(quantity.first() - 2, "mother", "father", "parent", "mum", "dad", "mom");
        boolean hyphened = tokens.is(next, "-")
                && tokens.at(next).glued()
                && tokens.at(next + 1).isLetters()
                && !tokens.is(next + 1, "strong");
        boolean apposed = tokens.is(quantity.first() - 1, ",")
                && tokens.is(next, ",", ".")
                && tokens.at(quantity.first() - 2).isCapitalised()
                && quantity.weight() == Quantity.Weight.DIGITS
                && quantity.bounds().value() < 110;
        return hyphened || apposed || aged || parent;
    }

    private boolean isBeforeUnit(Tokens tokens, Quantity quantity) {
        int next = quantity.last() + 1;
        for (List<String> words : after) {
            if (tokens.run(next, words) || (tokens.is(next, "-") && tokens.run(next + 1, words))) {
                return true;
            }
        }
        int unit = tokens.is(next, "more", "consecutive", "straight", "further") ? next + 1 : next;
        return tokens.is(
                unit,
                "day",
                "days",
                "hour",
                "hours",
                "week",
                "weeks",
                "month",
                "months",
                "year",
                "years",
                "minutes",
                "minute",
                "seconds",
                "decades",
                "decade",
                "weekends",
                "nights",
                "centuries");
    }

    /** "One of the backers", "at one point" and the three of "two of the three" count nothing. */
    private boolean isPronoun(Tokens tokens, Quantity quantity) {
        boolean one = tokens.is(quantity.number(), "one") && quantity.bounds().value() == 1;
        return (one && tokens.is(quantity.last() + 1, "of", "another", "side", "day", "point", "hand", "time"))
                || isBase(tokens, quantity.number());
    }

    private boolean isBase(Tokens tokens, int at) {
        boolean of = tokens.is(at - 1, "the", "its", "their", "these", "those") && tokens.is(at - 2, "of");
        return of
                && (numerals.at(tokens, at - 3).isPresent()
                        || tokens.is(
                                at - 3, "some", "most", "many", "all", "half", "none", "each", "several", "dozens"));
    }
}

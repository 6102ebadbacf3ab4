package org.dateline.extract.time;

import java.util.Optional;
import org.dateline.model.WhenPrecision;

/**
 * Stretches of time that end, or begin, at the anchor.
 *
 * <pre>
 *   stretch := ["the"] ("past" | "last" | "previous" | "preceding" | "latest") [count] UNIT     "the past three days"
 *            | ["the"] ("next" | "coming" | "following") count UNIT | ["the"] "coming" UNIT
 *            | ["the" | "most"] "recent" UNITS
 *            | ("in" | "within" | "during" | "over") count UNIT                              "in five days of clashes"
 *            | count UNIT "ago"
 * </pre>
 */
final class StretchRule implements TimeRule {
    private final Stretches stretches;

    StretchRule(Stretches stretches) {
        this.stretches = stretches;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        return past(tokens, at, reckoning)
                .or(() -> coming(tokens, at, reckoning))
                .or(() -> recent(tokens, at, reckoning))
                .or(() -> within(tokens, at, reckoning))
                .or(() -> ago(tokens, at, reckoning));
    }

    private Optional<Reading> past(Tokens tokens, int at, Reckoning reckoning) {
        boolean article = tokens.is(at, "the", "these");
        int wordAt = article ? at + 1 : at;
        if (!tokens.is(wordAt, "past", "last", "previous", "preceding", "latest")) {
            return Optional.empty();
        }
        boolean bare = (article && isAfterPreposition(tokens, at)) || tokens.is(wordAt, "past");
        return stretches
                .counted(tokens, wordAt + 1)
                .or(() -> bare ? stretches.bare(tokens, wordAt + 1) : Optional.empty())
                .filter(stretch -> !tokens.is(stretch.last() + 1, "of") || tokens.is(wordAt, "past"))
                .map(stretch -> backTo(stretch, at, stretch.last(), reckoning));
    }

    private static boolean isAfterPreposition(Tokens tokens, int at) {
        return tokens.is(at - 1, "over", "in", "during", "within", "for", "throughout", "of");
    }

    private static Reading backTo(Stretch stretch, int first, int last, Reckoning reckoning) {
        return reckoning.relative(
                first,
                last,
                stretch.precision(),
                "back from the anchor" + (stretch.vague() ? ", a vague count" : ""),
                anchor -> new Days(stretch.before(anchor), anchor));
    }

    private Optional<Reading> coming(Tokens tokens, int at, Reckoning reckoning) {
        int wordAt = tokens.is(at, "the") ? at + 1 : at;
        if (!tokens.is(wordAt, "next", "coming")) {
            return Optional.empty();
        }
        boolean bare = tokens.is(wordAt, "coming") || tokens.lower(wordAt + 1).endsWith("s");
        return stretches
                .counted(tokens, wordAt + 1)
                .or(() -> bare ? stretches.bare(tokens, wordAt + 1) : Optional.empty())
                .map(stretch -> onFrom(stretch, at, reckoning));
    }

    private static Reading onFrom(Stretch stretch, int first, Reckoning reckoning) {
        return reckoning.relative(
                first,
                stretch.last(),
                stretch.precision(),
                "on from the anchor",
                anchor -> new Days(anchor, stretch.after(anchor)));
    }

    private Optional<Reading> recent(Tokens tokens, int at, Reckoning reckoning) {
        int wordAt = tokens.is(at, "the", "most") ? at + 1 : at;
        if (!tokens.is(wordAt, "recent") || !tokens.lower(wordAt + 1).endsWith("s")) {
            return Optional.empty();
        }
        return stretches.bare(tokens, wordAt + 1).map(stretch -> backTo(stretch, at, stretch.last(), reckoning));
    }

    private Optional<Reading> within(Tokens tokens, int at, Reckoning reckoning) {
        if (!tokens.is(at, "in", "within", "during", "over")) {
            return Optional.empty();
        }
        int countAt =
                tokens.is(at + 1, "just", "only", "about", "around", "nearly", "almost", "more") ? at + 2 : at + 1;
        return stretches
                .counted(tokens, countAt)
                .filter(stretch ->
                        tokens.at(stretch.last()).lower().endsWith("s") || tokens.is(stretch.last() + 1, "of"))
                .filter(stretch -> !tokens.is(stretch.last() + 1, "-", "’", "'", "old"))
                .map(stretch -> reckoning.ahead(tokens, at)
                        ? onFrom(stretch, at, reckoning)
                        : backTo(stretch, at, stretch.last(), reckoning));
    }

    private Optional<Reading> ago(Tokens tokens, int at, Reckoning reckoning) {
        Optional<Stretch> stretch = stretches.counted(tokens, at);
        if (stretch.isEmpty() && tokens.lower(at).endsWith("s") && tokens.is(at + 1, "ago")) {
            stretch = stretches.bare(tokens, at);
        }
        return stretch.filter(found -> tokens.is(found.last() + 1, "ago"))
                .map(found -> around(found, at, found.last() + 1, reckoning));
    }

    private static Reading around(Stretch stretch, int first, int last, Reckoning reckoning) {
        boolean day = (stretch.unit().equals("day") || stretch.unit().equals("hour")) && !stretch.vague();
        WhenPrecision precision = day ? WhenPrecision.DAY : stretch.precision();
        return reckoning.relative(first, last, precision, "so long before the anchor", anchor -> {
            Days on = Days.of(stretch.before(anchor));
            return stretch.vague()
                    ? new Days(on.first(), anchor)
                    : switch (stretch.unit()) {
                        case "week" ->
                            new Days(on.first().minusDays(3), on.first().plusDays(3));
                        case "month" -> Days.month(on.first());
                        case "year" -> Days.year(on.first().getYear());
                        case "decade" -> Days.months(on.first().minusYears(2), 48);
                        default -> on;
                    };
        });
    }
}

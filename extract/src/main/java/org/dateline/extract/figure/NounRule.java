package org.dateline.extract.figure;

import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.model.Measure;

/** What is counted says it itself: "12 deaths", "100 wounded people", "84 wounded". */
final class NounRule implements MeasureRule {
    /** The rule of nouns that are themselves what is counted. */
    static final String COUNTED = "the noun counted";

    private static final int NEAR = 12;

    private final HarmWords harm;

    NounRule(HarmWords harm) {
        this.harm = harm;
    }

    @Override
    public Optional<Verdict> judge(Counts counts, int index) {
        Tokens tokens = counts.tokens();
        Phrase phrase = counts.at(index).phrase();
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        if (tokens.is(phrase.last(), "casualties", "losses")
                && isBesideWounded(tokens, phrase.last())
                && !harm.isJoined(tokens, phrase.last())) {
            return Optional.of(new Verdict(Measure.KILLED, "casualties set beside wounded", phrase.last()));
        }
        Optional<Verdict> head = verdict(harm.noun(tokens.lower(phrase.last())), phrase.last());
        return head.isPresent() || phrase.first() == phrase.last()
                ? head
                : verdict(harm.done(tokens.lower(phrase.first())), phrase.first());
    }

    private static Optional<Verdict> verdict(Optional<Measure> measure, int trigger) {
        return measure.map(found -> new Verdict(found, COUNTED, trigger));
    }

    private static boolean isBesideWounded(Tokens tokens, int at) {
        for (int i = at - NEAR; i <= at + NEAR; i++) {
            if (tokens.is(i, "wounded", "injured", "injuries", "wounding")) {
                return true;
            }
        }
        return false;
    }
}

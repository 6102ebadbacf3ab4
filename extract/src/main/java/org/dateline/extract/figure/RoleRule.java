package org.dateline.extract.figure;

import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.model.Measure;

/** Places that change hands, sites destroyed, fighters present; by the noun and the words around it. */
final class RoleRule implements MeasureRule {
    private static final int REACH = 10;
    private static final int MOST_JOINED = 8;

    private final Nouns nouns;
    private final Deeds deeds;

    RoleRule(Nouns nouns, Deeds deeds) {
        this.nouns = nouns;
        this.deeds = deeds;
    }

    @Override
    public Optional<Verdict> judge(Counts counts, int index) {
        Tokens tokens = counts.tokens();
        Phrase phrase = counts.at(index).phrase();
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        boolean person =
                nouns.is("fighter", tokens.lower(phrase.last())) || nouns.is("person", tokens.lower(phrase.last()));
        if (!person && nouns.has("site", tokens, phrase) && isDone(counts, index, "destroy")) {
            return verdict(Measure.SITES_DESTROYED, "sites destroyed", phrase);
        }
        if (!person && nouns.has("place", tokens, phrase) && isDone(counts, index, "capture")) {
            return verdict(Measure.CAPTURED_PLACES, "places that change hands", phrase);
        }
        boolean fighters = (nouns.has("fighter", tokens, phrase) && !isFewForces(counts.at(index), tokens))
                || (person && nouns.has("force", tokens, phrase));
        return fighters && !isDone(counts, index, "hold")
                ? verdict(Measure.FIGHTERS, "fighters present", phrase)
                : Optional.empty();
    }

    private boolean isDone(Counts counts, int index, String deed) {
        Count count = counts.at(index);
        int left = index;
        while (left > index - MOST_JOINED && counts.isJoinedToPrevious(left)) {
            left--;
        }
        int right = index;
        while (right < index + MOST_JOINED && right + 1 < counts.size() && counts.isJoinedToPrevious(right + 1)) {
            right++;
        }
        int from = Math.max(counts.leftEdge(left), counts.at(left).first() - REACH);
        int to = Math.min(counts.rightEdge(right), counts.at(right).last() + REACH);
        return deeds.among(counts.tokens(), from, counts.at(left).first() - 1, deed)
                || deeds.among(counts.tokens(), count.last() + 1, to, deed);
    }

    /** "Several opposition forces" are groups, not men. */
    private static boolean isFewForces(Count count, Tokens tokens) {
        return tokens.is(count.phrase().last(), "forces")
                && count.quantity().bounds().min() < 10;
    }

    private static Optional<Verdict> verdict(Measure measure, String rule, Phrase phrase) {
        return Optional.of(new Verdict(measure, rule, phrase.last()));
    }
}

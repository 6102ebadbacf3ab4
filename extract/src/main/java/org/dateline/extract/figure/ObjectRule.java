package org.dateline.extract.figure;

import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.model.Measure;

/** A verb or noun before the count governs it: "killing at least four", "the deaths of 12", "among the dead were 12". */
final class ObjectRule implements MeasureRule {
    private static final int REACH = 9;

    private final HarmWords harm;
    private final Nouns nouns;

    ObjectRule(HarmWords harm, Nouns nouns) {
        this.harm = harm;
        this.nouns = nouns;
    }

    @Override
    public Optional<Verdict> judge(Counts counts, int index) {
        Tokens tokens = counts.tokens();
        int before = counts.at(index).first() - 1;
        if (tokens.is(before, "the", "its", "their", "these", "also")) {
            before--;
        }
        return ofNoun(tokens, before).or(() -> object(counts, index)).or(() -> among(counts, index));
    }

    private Optional<Verdict> ofNoun(Tokens tokens, int before) {
        if (!tokens.is(before, "of")) {
            return Optional.empty();
        }
        int noun = before - 1;
        return harm.of(tokens.lower(noun)).map(measure -> new Verdict(measure, "the noun before \"of\"", noun));
    }

    private Optional<Verdict> object(Counts counts, int index) {
        Tokens tokens = counts.tokens();
        int before = counts.at(index).first() - 1;
        int to = Math.max(counts.leftEdge(index), before - REACH);
        for (int i = before; i >= to; i--) {
            int at = i;
            Optional<Measure> measure = verb(tokens, i).or(() -> loss(counts, index, at));
            if (measure.isPresent()) {
                return isPassive(tokens, i) || isSaidOfPrevious(counts, index, i)
                        ? Optional.empty()
                        : Optional.of(verdict(tokens, i, measure.get()));
            }
            if (isBarrier(tokens, i, before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Between the verb and a count that is not next to it only further objects may stand: "killed a man and two boys". */
    private static boolean isBarrier(Tokens tokens, int at, int before) {
        if (at == before) {
            return !tokens.is(
                            at,
                            "and",
                            ",",
                            "of",
                            "the",
                            "its",
                            "their",
                            "these",
                            "also",
                            "them",
                            "up",
                            "reportedly",
                            "another",
                            "some")
                    && !isName(tokens, at);
        }
        boolean aside = tokens.at(at).isMark() && !tokens.is(at, ",", "-", "'", "’");
        boolean verb = tokens.is(
                at, "was", "were", "is", "are", "has", "have", "had", "in", "on", "at", "when", "who", "that", "while",
                "said", "to", "by");
        return aside || verb;
    }

    private Verdict verdict(Tokens tokens, int at, Measure measure) {
        return harm.isMixed(tokens, at)
                ? new Verdict(Measure.OTHER, Verdict.MIXED, at)
                : new Verdict(measure, "the verb before", at);
    }

    private Optional<Measure> verb(Tokens tokens, int at) {
        return tokens.is(at, "dead") && tokens.is(at - 1, "shot", "found", "left")
                ? Optional.of(Measure.KILLED)
                : harm.does(tokens.lower(at));
    }

    /** "Lost 17 men", but not "lost two villages". */
    private Optional<Measure> loss(Counts counts, int index, int at) {
        Tokens tokens = counts.tokens();
        return tokens.is(at, "lost", "lose", "loses", "losing")
                        && nouns.isPerson(tokens, counts.at(index).phrase())
                ? Optional.of(Measure.KILLED)
                : Optional.empty();
    }

    /** In "three killed and a teacher injured" the first word is said of the three. */
    private boolean isSaidOfPrevious(Counts counts, int index, int at) {
        return index > 0
                && at < counts.at(index).first() - 1
                && at == counts.at(index - 1).last() + 1
                && harm.isDone(counts.tokens().lower(at));
    }

    private static boolean isName(Tokens tokens, int at) {
        return tokens.at(at).isCapitalised() && at > 0;
    }

    static boolean isPassive(Tokens tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (tokens.is(i, "was", "were", "been", "being", "be", "are", "is", "got", "get")) {
                return true;
            }
            if (!tokens.lower(i).endsWith("ly") && !tokens.is(i, "also", "shot")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Verdict> among(Counts counts, int index) {
        Tokens tokens = counts.tokens();
        int before = counts.at(index).first() - 1;
        for (int i = before; i >= Math.max(counts.leftEdge(index), before - 7); i--) {
            boolean opens = tokens.is(i, "among", "of") && tokens.is(i + 1, "the", "those");
            Optional<Measure> measure = opens ? harm.done(tokens.lower(i + 2)) : Optional.empty();
            if (measure.isPresent()
                    && (tokens.is(i, "among") || tokens.is(before, "were", "are", ",", "was", "included", "include"))) {
                return Optional.of(new Verdict(measure.get(), Breakdowns.AMONG, i + 2));
            }
        }
        return Optional.empty();
    }
}

package org.dateline.extract.figure;

import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.language.PartOfSpeech;
import org.dateline.model.Measure;

/**
 * What is said behind the count: "12 people were killed", "54 others injured", "30 families fled". Joined counts are
 * passed over ("three soldiers and two civilians were killed"); a verb that says something else ends the search.
 */
final class PredicateRule implements MeasureRule {
    private static final int REACH = 22;
    private static final int MOST_JOINED = 8;
    private static final String[] REPORTED = {
        "found", "declared", "confirmed", "feared", "reported", "left", "believed", "presumed", "been"
    };
    private static final String[] OBJECT_OPENINGS = {
        "a",
        "an",
        "the",
        "his",
        "her",
        "their",
        "its",
        "him",
        "them",
        "dozens",
        "scores",
        "several",
        "hundreds",
        "thousands",
        "some",
        "many",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six"
    };

    private final HarmWords harm;

    PredicateRule(HarmWords harm) {
        this.harm = harm;
    }

    @Override
    public Optional<Verdict> judge(Counts counts, int index) {
        int next = index;
        boolean object = isGoverned(counts, index);
        boolean aside = isInsideDashes(counts, index);
        int at = counts.at(index).last() + 1;
        int to = Math.min(counts.tokens().size(), at + REACH);
        while (at < to) {
            if (next + 1 < counts.size() && at == counts.at(next + 1).first()) {
                next++;
                if (next > index + MOST_JOINED || !isPassedOver(counts, next)) {
                    return Optional.empty();
                }
                at = counts.at(next).last() + 1;
                to = Math.min(counts.tokens().size(), at + REACH);
            }
            boolean away = object
                    && at > counts.at(index).last() + 1
                    && !counts.tokens().is(at - 1, "being");
            if ((aside
                            && counts.tokens().is(at, "–", "—", "-")
                            && !counts.tokens().at(at).glued())
                    || (away && isVerdict(counts.tokens(), at))) {
                return Optional.empty();
            }
            Step step = step(counts.tokens(), at, counts.at(next).last() + 1);
            if (step.over()) {
                return step.measure(at);
            }
            at++;
        }
        return Optional.empty();
    }

    /** "A father to two boys died": what stands behind is not said of them. */
    private static boolean isGoverned(Counts counts, int index) {
        return counts.tokens()
                .is(counts.at(index).first() - 1, "to", "for", "by", "on", "against", "at", "from", "behind");
    }

    private boolean isVerdict(Tokens tokens, int at) {
        return harm.isDone(tokens.lower(at)) || harm.self(tokens.lower(at)).isPresent();
    }

    private static boolean isInsideDashes(Counts counts, int index) {
        boolean inside = false;
        int first = counts.at(index).first();
        for (int i = Math.max(0, first - REACH); i < first; i++) {
            inside ^= counts.tokens().is(i, "–", "—")
                    || (counts.tokens().is(i, "-") && !counts.tokens().at(i).glued());
        }
        return inside;
    }

    /** A joined count has the same predicate; a part of this one ("including 32 civilians") stands in between. */
    private static boolean isPassedOver(Counts counts, int next) {
        int before = counts.at(next).first() - 1;
        Tokens tokens = counts.tokens();
        return counts.isJoinedToPrevious(next)
                || tokens.is(before, "including", "(", "of")
                || tokens.is(before, "least");
    }

    private record Step(boolean over, Optional<Measure> found) {
        static final Step ON = new Step(false, Optional.empty());
        static final Step END = new Step(true, Optional.empty());

        Optional<Verdict> measure(int at) {
            return found.map(measure ->
                    new Verdict(measure, measure == Measure.OTHER ? Verdict.MIXED : "what is said of them", at));
        }
    }

    private Step step(Tokens tokens, int at, int start) {
        Optional<Measure> phrase = harm.phrase(tokens, at);
        if (phrase.isPresent()) {
            return new Step(true, phrase);
        }
        String word = tokens.lower(at);
        Optional<Measure> self = harm.self(word);
        if (self.isPresent()) {
            return new Step(true, self);
        }
        if (harm.isDone(word)) {
            Optional<Measure> measure = harm.isMixed(tokens, at) ? Optional.of(Measure.OTHER) : harm.done(word);
            return isAttribute(tokens, at)
                    ? Step.ON
                    : isSaidOfThem(tokens, at, start) ? new Step(true, measure) : Step.END;
        }
        return harm.does(word).isPresent() || isEnd(tokens, at) ? Step.END : Step.ON;
    }

    private boolean isSaidOfThem(Tokens tokens, int at, int start) {
        if (tokens.is(
                at - 1, "nearly", "almost", "not", "never", "the", "a", "an", "his", "her", "their", "its", "s")) {
            return false;
        }
        if (ObjectRule.isPassive(tokens, at) || isAdjective(tokens.lower(at)) || tokens.is(at - 1, REPORTED)) {
            return true;
        }
        boolean next = at == start
                || tokens.lower(at - 1).endsWith("ly")
                || tokens.is(at - 1, ",", "and", "or", "more", "others", "people");
        return (next || tokens.tag(at) == PartOfSpeech.ADJ) && !isObject(tokens, at + 1);
    }

    /** "The slain officer" says nothing of those counted. */
    private static boolean isAttribute(Tokens tokens, int at) {
        return tokens.is(at - 1, "the", "a", "an", "his", "her", "their", "its")
                && tokens.at(at + 1).isLetters();
    }

    private static boolean isAdjective(String word) {
        return word.equals("dead") || word.equals("homeless");
    }

    /** Whether an object starts here, so that the verb before it says what they did. */
    private static boolean isObject(Tokens tokens, int at) {
        return tokens.at(at).isNumber()
                || tokens.run(at, "at", "least")
                || tokens.run(at, "more", "than")
                || tokens.is(at, OBJECT_OPENINGS);
    }

    private boolean isEnd(Tokens tokens, int at) {
        if (tokens.is(at, ";", ".", ":", "?", "!")) {
            return !(tokens.is(at, ".") && (tokens.at(at + 1).glued() || Phrases.isInitial(tokens, at)));
        }
        boolean auxiliary =
                tokens.is(at, "was", "were", "is", "are", "has", "have", "had", "will", "would", "did", "does", "do");
        if (auxiliary) {
            return !leadsToHarm(tokens, at);
        }
        PartOfSpeech tag = tokens.tag(at);
        return tokens.is(
                        at, "said", "says", "according", "whom", "after", "when", "while", "because", "although", "but")
                || (tag == PartOfSpeech.VERB && isFinite(tokens, at));
    }

    private static boolean isFinite(Tokens tokens, int at) {
        String relation = tokens.sentence().words().get(tokens.at(at).word()).relation();
        return relation.equals("root")
                || relation.startsWith("conj")
                || relation.startsWith("parataxis")
                || relation.startsWith("ccomp");
    }

    private boolean leadsToHarm(Tokens tokens, int at) {
        for (int i = at + 1; i <= at + 4; i++) {
            if (harm.isDone(tokens.lower(i)) || harm.self(tokens.lower(i)).isPresent()) {
                return true;
            }
            if (harm.phrase(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}

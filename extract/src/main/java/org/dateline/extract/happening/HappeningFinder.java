package org.dateline.extract.happening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.FieldReason;
import org.dateline.model.Span;

/** Finds what clauses say that happened: one happening by the predicate, and those that nouns in it name. */
public final class HappeningFinder {
    /** Prepositions whose noun is a happening of its own ("after the bombing", "by heavy airstrikes"). */
    private static final Set<String> OWN_HAPPENING = Set.of(
            "after",
            "following",
            "by",
            "under",
            "amid",
            "amidst",
            "due",
            "because",
            "despite",
            "for",
            "in",
            "from",
            "before",
            "with");

    private static final Set<String> CAUSES = Set.of(
            "air-drone-strike",
            "shelling",
            "suicide-bomb",
            "remote-explosive",
            "chemical-weapon",
            Happening.ATTACK,
            Happening.BLAST,
            "attack-on-civilians",
            "armed-clash");

    private static final Set<String> ANSWERS = Set.of("response", "reaction", "answer");

    private static final int SURE = 3;

    private final KindFinder kinds = new KindFinder(KindLexicon.load());
    private final StatusFinder statuses = new StatusFinder();

    /** The happenings of a clause: first what it states as a whole, then those named within it. */
    public List<Happening> find(Clause clause) {
        List<KindMatch> matches = kinds.find(clause);
        Optional<KindMatch> main = matches.stream().findFirst().map(first -> cause(clause, first, matches));
        List<Happening> found = new ArrayList<>();
        found.add(whole(clause, main));
        Set<String> codes = new HashSet<>();
        main.ifPresent(match -> codes.add(match.code()));
        BitSet taken = new BitSet();
        for (KindMatch match : matches) {
            if (match.weight() >= SURE
                    && !codes.contains(match.code())
                    && isNamedApart(clause, match, main.orElseThrow())) {
                Happening named = named(clause, match);
                BitSet words = wordsOf(clause, match.word());
                if (!words.intersects(taken)) {
                    taken.or(words);
                    codes.add(match.code());
                    found.add(named);
                }
            }
        }
        return found;
    }

    /** "Two people died in a suicide attack": a toll whose cause the clause names is that attack. */
    private static KindMatch cause(Clause clause, KindMatch first, List<KindMatch> matches) {
        if (!first.code().equals("casualties")) {
            return first;
        }
        return matches.stream()
                .filter(match -> CAUSES.contains(match.code()) && match.weight() > 1)
                .filter(match -> match.word().tag() != PartOfSpeech.VERB)
                .filter(match -> !isSince(clause.sentence(), match.word()))
                .findFirst()
                .orElse(first);
    }

    /** "since the start of the assault" says since when, not by what. */
    private static boolean isSince(Sentence sentence, Word noun) {
        Word at = noun;
        for (int step = 0; step < 3; step++) {
            if (Phrases.hasCase(sentence, at, "since") || Phrases.hasCase(sentence, at, "until")) {
                return true;
            }
            if (at.head() == Word.ROOT) {
                return false;
            }
            at = sentence.words().get(at.head());
        }
        return false;
    }

    private Happening whole(Clause clause, Optional<KindMatch> main) {
        List<FieldReason> reasons = new ArrayList<>();
        main.ifPresent(match -> reasons.add(
                new FieldReason("kind", match.code() + ": '" + match.word().text() + "'")));
        Optional<StatusFinder.Found> status = statuses.of(clause);
        if (status.isEmpty() && main.isPresent() && main.get().word().tag() == PartOfSpeech.NOUN) {
            status = statuses.ofNoun(clause.sentence(), main.get().word());
        }
        status.ifPresent(found -> reasons.add(found.reason()));
        return new Happening(
                clause,
                clause.predicate(),
                clause.span(),
                main.map(KindMatch::code),
                status.map(StatusFinder.Found::status),
                main.filter(match -> match.word().index() == clause.predicate().index())
                        .isPresent(),
                reasons);
    }

    private Happening named(Clause clause, KindMatch match) {
        List<FieldReason> reasons = new ArrayList<>();
        reasons.add(new FieldReason("kind", match.code() + ": '" + match.word().text() + "', named within the clause"));
        Optional<StatusFinder.Found> status = statuses.ofNoun(clause.sentence(), match.word());
        status.ifPresent(found -> reasons.add(found.reason()));
        Span span = Phrases.trimmed(clause.sentence(), wordsOf(clause, match.word()));
        return new Happening(
                clause,
                match.word(),
                span,
                Optional.of(match.code()),
                status.map(StatusFinder.Found::status),
                false,
                reasons);
    }

    /** A noun that is subject, or hangs on the clause by a preposition, beside a predicate that tells another kind. */
    private static boolean isNamedApart(Clause clause, KindMatch match, KindMatch main) {
        Word word = match.word();
        boolean noun = word.tag() == PartOfSpeech.NOUN || word.tag() == PartOfSpeech.PROPN;
        if (!noun || word.index() == clause.predicate().index() || word.is("compound") || word.is("amod")) {
            return false;
        }
        if (main.word().tag() != PartOfSpeech.VERB
                && main.word().index() != clause.predicate().index()) {
            return isOblique(clause.sentence(), word) && !isWithin(clause.sentence(), main.word(), word);
        }
        return word.is("nsubj") || isOblique(clause.sentence(), word);
    }

    private static boolean isWithin(Sentence sentence, Word inner, Word outer) {
        return sentence.subtree(outer).get(inner.index());
    }

    private static boolean isOblique(Sentence sentence, Word word) {
        String preposition = Phrases.preposition(sentence, word);
        return (word.is("obl") || word.is("nmod") || word.is("conj"))
                && (OWN_HAPPENING.contains(preposition) || (preposition.equals("to") && isAnswered(sentence, word)));
    }

    /** "in response to the bombing". */
    private static boolean isAnswered(Sentence sentence, Word word) {
        return word.head() != Word.ROOT
                && ANSWERS.contains(sentence.words().get(word.head()).lemma());
    }

    private static BitSet wordsOf(Clause clause, Word noun) {
        BitSet words = clause.sentence().subtree(noun);
        words.and(clause.words());
        return words;
    }
}

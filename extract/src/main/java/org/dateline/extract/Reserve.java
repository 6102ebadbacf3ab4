package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Stance;

/**
 * A clause that holds back: it is not known, it is being looked into, nobody would comment, it was denied.
 *
 * @param stance doubts, declines or denies
 * @param silent who gives no answer; empty unless somebody declines
 * @param reason the words that say so
 */
record Reserve(Stance stance, Optional<Word> silent, String reason) {
    private static final Set<String> KNOWING =
            Set.of("know", "known", "clear", "verify", "confirm", "establish", "determine");
    private static final Set<String> INQUIRING = Set.of("investigate", "examine", "probe", "ask", "check");
    private static final Set<String> ANSWERING = Set.of("comment", "respond", "reply", "answer");
    private static final Set<String> REACHING = Set.of("reach", "contact", "obtain");

    static Optional<Reserve> of(Clause clause) {
        Word predicate = clause.predicate();
        String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
        boolean negated = isNegated(clause);
        boolean cannotKnow = lemma.equals("unable") && holds(clause, KNOWING);
        if ((negated && KNOWING.contains(lemma)) || cannotKnow || lemma.equals("unclear")) {
            return Optional.of(new Reserve(Stance.DOUBTS, Optional.empty(), "not known: '" + predicate.text() + "'"));
        }
        if (INQUIRING.contains(lemma) && asksWhether(clause)) {
            return Optional.of(new Reserve(Stance.DOUBTS, Optional.empty(), "looked into: '" + predicate.text() + "'"));
        }
        if (lemma.equals("deny") && clause.isPassive() && clause.object().isEmpty()) {
            return Optional.of(new Reserve(Stance.DENIES, Optional.empty(), "denied: '" + predicate.text() + "'"));
        }
        boolean refuses = Set.of("decline", "refuse").contains(lemma) && holds(clause, ANSWERING);
        boolean silent = negated && (ANSWERING.contains(lemma) || REACHING.contains(lemma));
        boolean unable = lemma.equals("unable") && holds(clause, REACHING);
        if (refuses || silent || unable) {
            return Optional.of(new Reserve(Stance.DECLINES, silent(clause), "no answer: '" + predicate.text() + "'"));
        }
        return Optional.empty();
    }

    /** Whoever was not reached, else whoever would not say. */
    private static Optional<Word> silent(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean asked = clause.ownWords().stream().anyMatch(word -> REACHING.contains(word.lemma()));
        if (!asked || clause.isPassive()) {
            return clause.subject();
        }
        return clause.ownWords().stream()
                .filter(word -> (word.is("nmod") || word.is("obl")) && Phrases.hasCase(sentence, word, "from"))
                .findFirst()
                .or(() -> clause.ownWords().stream()
                        .filter(word -> word.is("obj"))
                        .findFirst());
    }

    private static boolean isNegated(Clause clause) {
        return clause.ownWords().stream()
                .anyMatch(word -> Set.of("not", "n't", "n’t", "never", "cannot")
                        .contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean holds(Clause clause, Set<String> lemmas) {
        Set<String> own = clause.ownWords().stream().map(Word::lemma).collect(Collectors.toSet());
        return lemmas.stream().anyMatch(own::contains);
    }

    private static boolean asksWhether(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.dependents(clause.predicate()).stream()
                .filter(word -> word.is("ccomp") || word.is("advcl"))
                .flatMap(word -> sentence.dependents(word, "mark").stream())
                .anyMatch(mark -> Set.of("if", "whether").contains(mark.text().toLowerCase(Locale.ROOT)));
    }
}

package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.attribution.SpeechAct;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.NumberNouns;
import org.dateline.extract.happening.Happening;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/**
 * Which clauses are part of the claim they hang on and no claims of their own: "packed with explosives", "to reduce the
 * risk", "it is not known how many were killed".
 */
final class Absorption {
    private static final int SHORT = 5;
    private static final Set<String> BEGINNINGS = Set.of("begin", "start", "erupt", "break");

    private final ReadSentence sentence;
    private final List<SpeechAct> acts;

    private Absorption(ReadSentence sentence, List<SpeechAct> acts) {
        this.sentence = sentence;
        this.acts = acts;
    }

    /**
     * Lets drafts take in the clauses beneath them.
     *
     * @param wholes the drafts of a sentence that state whole clauses, by predicate
     * @return the drafts that were taken in
     */
    static List<Draft> into(Map<Integer, Draft> wholes, ReadSentence sentence, List<SpeechAct> acts) {
        return new Absorption(sentence, acts).absorb(wholes);
    }

    private List<Draft> absorb(Map<Integer, Draft> wholes) {
        Map<Integer, Draft> owners = new HashMap<>(wholes);
        List<Draft> absorbed = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            Draft draft = wholes.get(clause.predicate().index());
            Optional<Draft> owner = ownerAbove(clause, owners);
            if (draft != null && owner.isPresent() && owner.get() != draft && isPart(draft.happening, owner.get())) {
                owner.get().absorb(draft.happening);
                owners.put(clause.predicate().index(), owner.get());
                absorbed.add(draft);
            }
        }
        return absorbed;
    }

    private static Optional<Draft> ownerAbove(Clause clause, Map<Integer, Draft> owners) {
        return clause.parent().map(parent -> owners.get(parent.index()));
    }

    private boolean isPart(Happening part, Draft owner) {
        Clause clause = part.clause();
        Word predicate = clause.predicate();
        if (predicate.is("csubj")) {
            return true;
        }
        if (predicate.is("ccomp")) {
            return !isCue(owner.happening.clause().predicate());
        }
        if (isCondition(clause)) {
            return true;
        }
        if (predicate.is("conj") && !hasSubject(clause) && isBare(owner.happening)) {
            return true;
        }
        if (predicate.relation().equals("acl") && NumberNouns.counts(clause.sentence(), head(predicate))) {
            return true;
        }
        if (isBeginning(clause)) {
            return true;
        }
        if (predicate.relation().equals("acl") && part.code().equals(owner.happening.code())) {
            return true;
        }
        if (part.isToldByPredicate()) {
            return false;
        }
        if (predicate.relation().equals("acl")) {
            return true;
        }
        boolean uncoded = part.code().isEmpty();
        if (predicate.is("acl")) {
            return uncoded && isShort(clause);
        }
        if (predicate.is("conj")) {
            return uncoded && !hasSubject(clause);
        }
        return uncoded && (isNonFinite(clause) || isShort(clause));
    }

    private Word head(Word predicate) {
        return sentence.sentence().words().get(predicate.head());
    }

    /** "since the offensive began on Wednesday": only says from when on. */
    private static boolean isBeginning(Clause clause) {
        return clause.predicate().is("advcl")
                && BEGINNINGS.contains(clause.predicate().lemma())
                && clause.sentence().dependents(clause.predicate(), "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("since"));
    }

    /** "forces responded (and fought)": a verb alone says little. */
    private static boolean isBare(Happening happening) {
        return happening.code().isEmpty()
                && isShort(happening.clause())
                && happening.clause().object().isEmpty();
    }

    private static boolean isCondition(Clause clause) {
        return clause.sentence().dependents(clause.predicate(), "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("if") || mark.lemma().equals("unless"));
    }

    private boolean isCue(Word predicate) {
        return acts.stream().anyMatch(act -> act.cue().overlaps(predicate.span()));
    }

    private static boolean isShort(Clause clause) {
        return clause.ownWords().stream()
                        .filter(word -> word.tag() != PartOfSpeech.PUNCT && !word.is("mark"))
                        .count()
                < SHORT;
    }

    private static boolean hasSubject(Clause clause) {
        return clause.sentence().dependents(clause.predicate()).stream()
                .anyMatch(word -> word.is("nsubj") || word.is("csubj") || word.is("expl"));
    }

    private static boolean isNonFinite(Clause clause) {
        Sentence sentence = clause.sentence();
        String text = clause.predicate().text().toLowerCase(Locale.ROOT);
        boolean infinitive = sentence.dependents(clause.predicate(), "mark").stream()
                .anyMatch(word -> word.text().toLowerCase(Locale.ROOT).equals("to"));
        boolean gerund = text.endsWith("ing")
                && sentence.dependents(clause.predicate(), "aux").isEmpty();
        return !hasSubject(clause) && (infinitive || gerund);
    }
}

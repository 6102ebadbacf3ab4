package org.dateline.extract.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** Splits sentences into clauses along the dependency tree. */
public final class Clauses {
    private static final Set<String> CLAUSAL = Set.of("root", "ccomp", "advcl", "acl", "parataxis", "csubj");

    private Clauses() {}

    /** The clauses of a sentence in the order of their predicates; at least one for a sentence with a word in it. */
    public static List<Clause> of(Sentence sentence) {
        BitSet predicates = new BitSet();
        for (Word word : sentence.words()) {
            if (isPredicate(sentence, word)) {
                predicates.set(word.index());
            }
        }
        List<BitSet> owned = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            owned.add(new BitSet());
        }
        for (Word word : sentence.words()) {
            int owner = owner(sentence, word, predicates);
            if (owner >= 0) {
                owned.get(owner).set(word.index());
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = predicates.nextSetBit(0); i >= 0; i = predicates.nextSetBit(i + 1)) {
            Word predicate = sentence.words().get(i);
            clauses.add(new Clause(sentence, predicate, owned.get(i), parent(sentence, predicate, predicates)));
        }
        return clauses;
    }

    private static int owner(Sentence sentence, Word word, BitSet predicates) {
        Word at = word;
        for (int step = 0; step <= sentence.words().size(); step++) {
            if (predicates.get(at.index())) {
                return at.index();
            }
            if (at.head() == Word.ROOT) {
                return -1;
            }
            at = above(sentence, at);
        }
        return -1;
    }

    /** "move in and kill all of them": an object after the second verb is that one's, wherever the tree hangs it. */
    private static Word above(Sentence sentence, Word word) {
        Word head = sentence.words().get(word.head());
        if (!word.is("obj")) {
            return head;
        }
        return sentence.dependents(head, "conj").stream()
                .filter(verb -> head.index() < verb.index() && verb.index() < word.index())
                .filter(verb -> verb.tag() == PartOfSpeech.VERB && isParted(sentence, head, verb))
                .filter(verb -> sentence.dependents(verb, "obj").isEmpty())
                .findFirst()
                .orElse(head);
    }

    /** Whether more than "and" stands between two verbs; "seized and held the town" shares its object. */
    private static boolean isParted(Sentence sentence, Word first, Word second) {
        return sentence.words().subList(first.index() + 1, second.index()).stream()
                .anyMatch(between -> !between.is("cc") && between.tag() != PartOfSpeech.PUNCT);
    }

    private static Optional<Word> parent(Sentence sentence, Word predicate, BitSet predicates) {
        if (predicate.head() == Word.ROOT) {
            return Optional.empty();
        }
        int owner = owner(sentence, sentence.words().get(predicate.head()), predicates);
        return owner < 0 ? Optional.empty() : Optional.of(sentence.words().get(owner));
    }

    private static boolean isPredicate(Sentence sentence, Word word) {
        if (word.head() == Word.ROOT) {
            return true;
        }
        String universal = universal(word.relation());
        if (CLAUSAL.contains(universal)) {
            return isVerbal(sentence, word);
        }
        return universal.equals("conj") && isVerbal(sentence, word) && word.tag() != PartOfSpeech.NUM;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** A verb, or a word made a predicate by a copula or a subject of its own. */
    private static boolean isVerbal(Sentence sentence, Word word) {
        return word.tag() == PartOfSpeech.VERB
                || word.tag() == PartOfSpeech.AUX
                || sentence.dependents(word).stream().anyMatch(w -> w.is("cop") || w.is("nsubj") || w.is("expl"));
    }
}

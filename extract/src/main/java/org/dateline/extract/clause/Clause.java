package org.dateline.extract.clause;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;

/**
 * A predicate with the words that belong to it: what a sentence states once. The clauses of a sentence form a tree.
 *
 * @param sentence the sentence it is part of
 * @param predicate the verb, adjective or noun that states
 * @param words indices of its own words, those of clauses beneath it taken out
 * @param parent the predicate of the clause it hangs on; empty for the main clause
 */
public record Clause(Sentence sentence, Word predicate, BitSet words, Optional<Word> parent) {
    public Clause {
        words = (BitSet) words.clone();
    }

    /** From its first to its last own word, punctuation at the ends left out. */
    public Span span() {
        return Phrases.trimmed(sentence, words);
    }

    /** Its own words in order. */
    public List<Word> ownWords() {
        return words.stream().mapToObj(sentence.words()::get).toList();
    }

    /** Whether it hangs on its parent as a clause that says more of a noun ("who had returned"). */
    public boolean isRelative() {
        return predicate.is("acl") || predicate.relation().equals("advcl:relcl");
    }

    /** The word that names who or what does it: its own subject, or the one it shares with the clause it hangs on. */
    public Optional<Word> subject() {
        return Subjects.of(sentence, predicate);
    }

    /** Whether its subject is the one it is done to. */
    public boolean isPassive() {
        return !sentence.dependents(predicate, "aux:pass").isEmpty()
                || !sentence.dependents(predicate, "nsubj:pass").isEmpty()
                || isParticipleOfNoun();
    }

    private boolean isParticipleOfNoun() {
        return predicate.relation().equals("acl")
                && predicate.tag() == PartOfSpeech.VERB
                && (predicate.text().endsWith("ed") || predicate.text().endsWith("en"));
    }

    /** Who did it in a passive clause ("by the rebels"). */
    public Optional<Word> agent() {
        return sentence.dependents(predicate, "obl").stream()
                .filter(word -> word.relation().equals("obl:agent") || Phrases.hasCase(sentence, word, "by"))
                .filter(word -> isPassive())
                .findFirst();
    }

    /** What it is done to. */
    public Optional<Word> object() {
        return sentence.dependents(predicate, "obj").stream().findFirst();
    }
}

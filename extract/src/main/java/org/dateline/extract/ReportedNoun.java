package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;

/** "denied the rebels' claims about seizing towns": the noun only announces what its clause states. */
final class ReportedNoun {
    private static final Set<String> NOUNS = Set.of(
            "claim",
            "report",
            "allegation",
            "accusation",
            "statement",
            "rumour",
            "rumor",
            "assertion",
            "suggestion",
            "failure",
            "inability",
            "willingness",
            "readiness",
            "refusal");

    private ReportedNoun() {}

    /** Whether the noun is one that announces and a clause hangs on it. */
    static boolean isReported(Sentence sentence, Word noun) {
        return NOUNS.contains(noun.lemma())
                && sentence.dependents(noun).stream().anyMatch(word -> word.is("acl") || word.is("ccomp"));
    }

    /** The clause's span, with the noun phrase that announces it. */
    static Span spanWith(Clause clause, Span span) {
        Word predicate = clause.predicate();
        if (predicate.head() == Word.ROOT || !(predicate.is("acl") || predicate.is("ccomp"))) {
            return span;
        }
        Word noun = clause.sentence().words().get(predicate.head());
        if (!NOUNS.contains(noun.lemma()) || noun.index() > predicate.index()) {
            return span;
        }
        return Span.covering(Phrases.trimmed(clause.sentence(), Phrases.nameWords(clause.sentence(), noun)), span);
    }
}

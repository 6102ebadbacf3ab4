package org.dateline.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** "a statement by the ministry", "the police issued a statement saying": not the paper says it, its author does. */
final class Documents {
    private static final Set<String> PAPERS = Set.of(
            "statement",
            "communique",
            "post",
            "message",
            "tweet",
            "letter",
            "speech",
            "address",
            "response",
            "reaction",
            "release");
    private static final Set<String> GIVES =
            Set.of("issue", "release", "publish", "make", "post", "give", "send", "write");

    private Documents() {}

    /** Who wrote the paper that a noun names; empty if it names none or nobody is said to have written it. */
    static Optional<Word> author(Sentence sentence, Word noun) {
        if (!PAPERS.contains(noun.lemma())) {
            return Optional.empty();
        }
        Optional<Word> named = sentence.dependents(noun).stream()
                .filter(word -> word.is("nmod") && Phrases.isNominal(word))
                .filter(word -> word.relation().equals("nmod:poss")
                        || Set.of("by", "from", "of").contains(Phrases.preposition(sentence, word)))
                .findFirst();
        return named.or(() -> giver(sentence, noun));
    }

    private static Optional<Word> giver(Sentence sentence, Word noun) {
        if (noun.head() == Word.ROOT || !noun.is("obj")) {
            return Optional.empty();
        }
        Word verb = sentence.words().get(noun.head());
        return GIVES.contains(verb.lemma())
                ? sentence.dependents(verb, "nsubj").stream().findFirst()
                : Optional.empty();
    }
}

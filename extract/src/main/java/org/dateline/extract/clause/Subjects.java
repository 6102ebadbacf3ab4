package org.dateline.extract.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** Finds the subject of a predicate, also the one it shares with another. */
final class Subjects {
    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom", "whose");
    private static final int DEEPEST_SHARING = 6;

    private Subjects() {}

    static Optional<Word> of(Sentence sentence, Word predicate) {
        Word at = predicate;
        for (int step = 0; step < DEEPEST_SHARING; step++) {
            Optional<Word> own = own(sentence, at);
            if (own.isPresent()) {
                return own;
            }
            if (at.head() == Word.ROOT || !sharesSubject(at)) {
                return Optional.empty();
            }
            Word head = sentence.words().get(at.head());
            if (at.is("acl")) {
                return Optional.of(head);
            }
            at = reportsBesideVictims(sentence, at, head) ? sentence.words().get(head.head()) : head;
        }
        return Optional.empty();
    }

    /** "It said 500 people had been displaced, and warned that more could follow": who warns is who said, not who suffers. */
    private static boolean reportsBesideVictims(Sentence sentence, Word predicate, Word head) {
        return predicate.is("conj")
                && head.is("ccomp")
                && !sentence.dependents(predicate, "ccomp").isEmpty()
                && !sentence.dependents(head, "nsubj:pass").isEmpty();
    }

    private static Optional<Word> own(Sentence sentence, Word predicate) {
        Optional<Word> own = sentence.dependents(predicate).stream()
                .filter(word -> word.is("nsubj") || word.is("csubj"))
                .findFirst();
        if (own.isPresent()
                && predicate.is("acl")
                && predicate.head() != Word.ROOT
                && RELATIVE_PRONOUNS.contains(own.get().text().toLowerCase(Locale.ROOT))) {
            return Optional.of(sentence.words().get(predicate.head()));
        }
        return own;
    }

    private static boolean sharesSubject(Word predicate) {
        return predicate.is("conj") || predicate.is("advcl") || predicate.is("xcomp") || predicate.is("acl");
    }
}

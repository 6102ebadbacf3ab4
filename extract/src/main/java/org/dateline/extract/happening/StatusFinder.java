package org.dateline.extract.happening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.lexicon.Table;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Coded;
import org.dateline.model.FieldReason;
import org.dateline.model.Status;

/** Whether a clause is said to have happened, from the words of {@code modality.tsv} on and above its predicate. */
final class StatusFinder {
    private record Rule(Status status, char tag, Set<String> lemmas) {
        Rule {
            lemmas = Set.copyOf(lemmas);
        }
    }

    /** A status and why. */
    record Found(Status status, FieldReason reason) {}

    private final List<Rule> rules = new ArrayList<>();

    StatusFinder() {
        for (List<String> row : Table.rows(StatusFinder.class, "modality.tsv", 3)) {
            rules.add(new Rule(
                    Coded.parse(Status.class, row.get(0)),
                    row.get(1).charAt(0),
                    new HashSet<>(Arrays.asList(row.get(2).split("\\|")))));
        }
    }

    /** The status that the words tell; empty if they tell none, and it is said to be so. */
    Optional<Found> of(Clause clause) {
        Sentence sentence = clause.sentence();
        Word predicate = clause.predicate();
        Optional<Word> none = noneOfThem(clause);
        if (none.isPresent()) {
            return none.map(word -> found(Status.NEGATED, word));
        }
        for (Rule rule : rules) {
            Optional<Word> word = find(rule, sentence, predicate, clause);
            if (word.isPresent()) {
                return Optional.of(found(rule.status(), word.get()));
            }
        }
        return promised(clause).or(() -> purpose(clause));
    }

    /** The status that a noun gets from what stands on it ("failure to", "possible attacks", "no"). */
    Optional<Found> ofNoun(Sentence sentence, Word noun) {
        for (Word dependent : sentence.dependents(noun)) {
            String lemma = lemma(dependent);
            if (dependent.is("det") && lemma.equals("no")) {
                return Optional.of(found(Status.NEGATED, dependent));
            }
            if (dependent.is("amod")
                    && Set.of("possible", "potential", "likely", "further").contains(lemma)) {
                return Optional.of(found(Status.CONDITIONAL, dependent));
            }
            if (dependent.is("amod") && Set.of("planned", "future", "upcoming").contains(lemma)) {
                return Optional.of(found(Status.PLANNED, dependent));
            }
        }
        if (noun.head() == Word.ROOT) {
            return Optional.empty();
        }
        Word head = sentence.words().get(noun.head());
        return rules.stream()
                .filter(rule ->
                        rule.tag() == 'N' && noun.is("nmod") && rule.lemmas().contains(lemma(head)))
                .findFirst()
                .map(rule -> found(rule.status(), head));
    }

    private Optional<Word> find(Rule rule, Sentence sentence, Word predicate, Clause clause) {
        return switch (rule.tag()) {
            case 'A' ->
                sentence.dependents(predicate).stream()
                        .filter(word -> word.is("aux") || word.is("advmod") || word.is("det"))
                        .filter(word -> rule.lemmas().contains(lower(word))
                                || rule.lemmas().contains(lemma(word)))
                        .filter(word -> !isPerfectModal(sentence, predicate, word))
                        .findFirst();
            case 'V' -> above(rule, sentence, predicate);
            case 'N' -> nounAbove(rule, sentence, predicate);
            case 'M' ->
                sentence.dependents(predicate, "mark").stream()
                        .filter(word -> rule.lemmas().contains(lower(word)))
                        .findFirst();
            default ->
                clause.ownWords().stream()
                        .filter(word -> word.index() == predicate.index() || word.head() == predicate.index())
                        .filter(word -> rule.lemmas().contains(lower(word)))
                        .findFirst();
        };
    }

    /** "will have", "would have": left as they are; "may have been hit" stays conditional. */
    private static boolean isPerfectModal(Sentence sentence, Word predicate, Word modal) {
        return lower(modal).equals("will")
                && !sentence.dependents(predicate, "aux").isEmpty()
                && lower(predicate).equals("have");
    }

    /** The predicate itself with an infinitive under it ("plans to send"), or a verb above that carries it. */
    private static Optional<Word> above(Rule rule, Sentence sentence, Word predicate) {
        boolean carries = !sentence.dependents(predicate, "xcomp").isEmpty()
                || !sentence.dependents(predicate, "ccomp").isEmpty();
        if (carries && rule.lemmas().contains(lemma(predicate))) {
            return Optional.of(predicate);
        }
        if (predicate.head() == Word.ROOT || !(predicate.is("xcomp") || predicate.is("ccomp"))) {
            return Optional.empty();
        }
        Word head = sentence.words().get(predicate.head());
        return rule.lemmas().contains(lemma(head)) ? Optional.of(head) : Optional.empty();
    }

    private static Optional<Word> nounAbove(Rule rule, Sentence sentence, Word predicate) {
        if (predicate.head() == Word.ROOT || !predicate.is("acl")) {
            return Optional.empty();
        }
        Word head = sentence.words().get(predicate.head());
        return rule.lemmas().contains(lemma(head)) ? Optional.of(head) : Optional.empty();
    }

    /** "No one was hurt", "none of the injuries appeared fatal". */
    private static Optional<Word> noneOfThem(Clause clause) {
        Optional<Word> noObject = clause.object()
                .flatMap(object -> clause.sentence().dependents(object, "det").stream()
                        .filter(word -> lower(word).equals("no"))
                        .findFirst());
        if (noObject.isPresent()) {
            return noObject;
        }
        return clause.subject()
                .flatMap(subject -> Set.of("none", "nobody", "no-one").contains(lower(subject))
                        ? Optional.of(subject)
                        : clause.sentence().dependents(subject, "det").stream()
                                .filter(word -> lower(word).equals("no"))
                                .findFirst());
    }

    /** "pledging a full investigation", "poses a risk of": what is promised or risked has not happened. */
    private static Optional<Found> promised(Clause clause) {
        Word predicate = clause.predicate();
        if (clause.object().isPresent()
                && Set.of("pledge", "promise", "vow", "plan").contains(lemma(predicate))) {
            return Optional.of(found(Status.PLANNED, predicate));
        }
        return clause.object()
                .filter(object -> Set.of("risk", "threat", "danger", "possibility", "prospect")
                        .contains(lemma(object)))
                .map(object -> found(Status.CONDITIONAL, object));
    }

    /** "to destroy the bridge" as a purpose is planned, not done. */
    private static Optional<Found> purpose(Clause clause) {
        Word predicate = clause.predicate();
        boolean infinitive = clause.sentence().dependents(predicate, "mark").stream()
                .anyMatch(word -> lower(word).equals("to"));
        if (infinitive && (predicate.is("advcl") || predicate.is("acl"))) {
            return Optional.of(
                    new Found(Status.PLANNED, new FieldReason("status", "a purpose: 'to " + predicate.text() + "'")));
        }
        return Optional.empty();
    }

    private static Found found(Status status, Word word) {
        return new Found(status, new FieldReason("status", status.code() + ": '" + word.text() + "'"));
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}

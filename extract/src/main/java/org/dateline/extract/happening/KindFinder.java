package org.dateline.extract.happening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.Name;
import org.dateline.language.NameKind;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** Finds the words of a clause that tell what kind of happening it states. */
final class KindFinder {
    private static final int NEAR = 2;
    private static final int FAR = 10;
    private static final int FAR_AWAY = -2;

    private final KindLexicon lexicon;

    KindFinder(KindLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All that tell a kind, the surest first. */
    List<KindMatch> find(Clause clause) {
        List<Word> words = clause.sentence().words();
        Set<String> lemmas = lemmas(clause);
        List<KindMatch> matches = new ArrayList<>();
        BitSet own = clause.words();
        for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
            for (KindTrigger trigger : lexicon.at(words, i)) {
                Word last = words.get(i + trigger.lemmas().size() - 1);
                if (isMet(trigger.need(), lemmas, clause, last) && !isInName(clause.sentence(), last)) {
                    matches.add(new KindMatch(
                            trigger.code(), last, trigger.weight(), trigger.weight() + nearness(clause, last)));
                }
            }
        }
        matches.sort(Comparator.comparingInt(KindMatch::score).reversed());
        return matches;
    }

    private static Set<String> lemmas(Clause clause) {
        Set<String> lemmas = new HashSet<>();
        clause.ownWords().forEach(word -> {
            lemmas.add(KindLexicon.lemma(word));
            lemmas.add(word.text().toLowerCase(Locale.ROOT));
        });
        clause.subject().ifPresent(word -> lemmas.add(KindLexicon.lemma(word)));
        return lemmas;
    }

    private static boolean isMet(Need need, Set<String> lemmas, Clause clause, Word trigger) {
        if (need instanceof Need.OneOf oneOf) {
            return oneOf.lemmas().stream().anyMatch(lemma -> lemmas.contains(lemma) && !isSame(trigger, lemma));
        }
        if (need instanceof Need.NoneOf noneOf) {
            return noneOf.lemmas().stream().noneMatch(lemmas::contains);
        }
        if (need instanceof Need.Territory territory) {
            return territory.lemmas().stream().anyMatch(lemmas::contains) || namesPlace(clause);
        }
        if (need instanceof Need.TerritoryAsObject object) {
            return isTerritory(clause, trigger, object.lemmas());
        }
        if (need instanceof Need.Counted) {
            return clause.sentence().dependents(trigger).stream()
                    .anyMatch(word -> word.tag() == PartOfSpeech.NUM && (word.is("nsubj") || word.is("nummod")));
        }
        return !(need instanceof Need.NoObject)
                || clause.sentence().dependents(trigger, "obj").isEmpty();
    }

    private static boolean isTerritory(Clause clause, Word verb, Set<String> lemmas) {
        Sentence sentence = clause.sentence();
        return sentence.dependents(verb).stream()
                .filter(word -> word.is("obj") || word.relation().equals("nsubj:pass"))
                .flatMap(word -> Phrases.coordinated(sentence, word).stream())
                .anyMatch(word -> lemmas.contains(KindLexicon.lemma(word)) || isPlaceName(sentence, word));
    }

    private static boolean isPlaceName(Sentence sentence, Word word) {
        return sentence.names().stream()
                .anyMatch(name -> name.kind() == NameKind.LOCATION
                        && name.firstWord() <= word.index()
                        && word.index() <= name.lastWord());
    }

    private static boolean isSame(Word trigger, String lemma) {
        return KindLexicon.lemma(trigger).equals(lemma);
    }

    private static boolean namesPlace(Clause clause) {
        return clause.sentence().names().stream()
                .filter(name -> name.kind() == NameKind.LOCATION)
                .anyMatch(name -> clause.words().get(name.lastWord()));
    }

    /** A word inside a name of a person or organisation tells nothing ("Human Rights", "National Army"). */
    private static boolean isInName(Sentence sentence, Word word) {
        for (Name name : sentence.names()) {
            boolean inside = name.firstWord() <= word.index() && word.index() <= name.lastWord();
            if (inside && (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORGANISATION)) {
                return true;
            }
        }
        return false;
    }

    private static int depth(Clause clause, Word word) {
        int depth = 0;
        Word at = word;
        while (at.head() != Word.ROOT && at.index() != clause.predicate().index() && depth < FAR) {
            at = clause.sentence().words().get(at.head());
            depth++;
        }
        return depth;
    }

    /** The predicate tells most, then what it is said of, then the rest; a modifier tells least. */
    private static int nearness(Clause clause, Word word) {
        if (word.index() == clause.predicate().index()) {
            return 4;
        }
        if (clause.isPassive()
                && clause.predicate().lemma().equals("follow")
                && clause.agent().filter(agent -> agent.index() == word.index()).isPresent()) {
            return 3;
        }
        boolean direct = word.head() == clause.predicate().index();
        if (direct && (word.is("obj") || word.is("nsubj") || word.is("xcomp"))) {
            return 2;
        }
        if (direct && (word.is("obl") || word.is("conj") || word.is("advmod"))) {
            return 1;
        }
        if (word.tag() == PartOfSpeech.VERB) {
            return 1;
        }
        return depth(clause, word) <= NEAR ? 0 : FAR_AWAY;
    }
}

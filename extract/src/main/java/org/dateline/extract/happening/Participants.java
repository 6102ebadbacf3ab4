package org.dateline.extract.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Kind;

/**
 * Who did it, and to whom, as a coder would list them.
 *
 * @param actors who did it
 * @param targets to whom it was done
 */
public record Participants(List<String> actors, List<String> targets) {
    private static final Set<Kind> SUBJECT_IS_TARGET =
            Set.of(Kind.CASUALTIES, Kind.DISPLACEMENT, Kind.ARRESTS, Kind.DAMAGE, Kind.ABDUCTION);

    public Participants {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    /** Reads them off the grammar of a happening. */
    public static Participants of(Happening happening, Kind kind, String text) {
        return happening.isNamed() ? ofNoun(happening, text) : ofClause(happening.clause(), kind, text);
    }

    private static Participants ofClause(Clause clause, Kind kind, String text) {
        Sentence sentence = clause.sentence();
        List<String> subject = names(sentence, clause.subject(), text);
        List<String> object = names(sentence, clause.object(), text);
        if (kind == Kind.RETREAT && (clause.isPassive() || !object.isEmpty())) {
            return new Participants(clause.isPassive() ? subject : object, List.of());
        }
        if (clause.isPassive()) {
            return new Participants(names(sentence, clause.agent(), text), subject);
        }
        if (object.isEmpty() && SUBJECT_IS_TARGET.contains(kind)) {
            return new Participants(List.of(), subject);
        }
        return new Participants(subject, object);
    }

    /** "Russian airstrikes on Idlib", "the bombardment of the enclave by the army". */
    private static Participants ofNoun(Happening happening, String text) {
        Sentence sentence = happening.clause().sentence();
        List<String> actors = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (Word word : sentence.dependents(happening.head())) {
            if (word.is("nmod:poss") || (word.is("amod") && word.tag() == PartOfSpeech.PROPN)) {
                actors.add(Phrases.name(sentence, word, text));
            } else if (word.is("nmod") && Phrases.hasCase(sentence, word, "by")) {
                actors.add(Phrases.name(sentence, word, text));
            } else if (word.is("nmod") && Set.of("on", "against", "of").contains(Phrases.preposition(sentence, word))) {
                targets.add(Phrases.name(sentence, word, text));
            }
        }
        return new Participants(actors, targets);
    }

    private static List<String> names(Sentence sentence, Optional<Word> head, String text) {
        if (head.isEmpty() || head.get().tag() == PartOfSpeech.PRON) {
            return List.of();
        }
        return Phrases.coordinated(sentence, head.get()).stream()
                .filter(word -> word.tag() != PartOfSpeech.PRON)
                .map(word -> Phrases.name(sentence, word, text))
                .distinct()
                .toList();
    }
}

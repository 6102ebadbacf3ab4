package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.lexicon.Phrasebook;
import org.dateline.language.Analysis;
import org.dateline.language.Name;
import org.dateline.language.NameKind;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.NamedPerson;

/** Finds the names of persons, and tells of each whether the words beside it give them an office. */
public final class PersonFinder {
    /** Words of an apposition that are looked at: "John Doe, the mayor of the town". */
    private static final int APPOSITION = 8;

    private static final Set<PartOfSpeech> TITLE = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);

    private final Phrasebook offices = Phrasebook.of(PersonFinder.class, "offices.tsv");

    /** All of a text, in its order, as often as they are named. */
    public List<NamedPerson> find(Analysis analysis) {
        List<NamedPerson> persons = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Name name : sentence.names()) {
                if (name.kind() == NameKind.PERSON) {
                    persons.add(new NamedPerson(
                            name.span(), name.span().in(analysis.text()), isInOffice(sentence.words(), name)));
                }
            }
        }
        return persons;
    }

    private boolean isInOffice(List<Word> words, Name name) {
        for (int i = name.firstWord(); i <= name.lastWord(); i++) {
            if (isOffice(words.get(i))) {
                return true;
            }
        }
        for (int i = name.firstWord() - 1; i >= 0 && TITLE.contains(words.get(i).tag()); i--) {
            if (isOffice(words.get(i))) {
                return true;
            }
        }
        return isInOfficeBehind(words, name.lastWord() + 1);
    }

    private boolean isInOfficeBehind(List<Word> words, int comma) {
        if (comma >= words.size() || !words.get(comma).text().equals(",")) {
            return false;
        }
        int end = Math.min(words.size(), comma + 1 + APPOSITION);
        for (int i = comma + 1; i < end; i++) {
            Word word = words.get(i);
            if (word.tag() == PartOfSpeech.PRON
                    || word.tag() == PartOfSpeech.VERB
                    || word.text().equals(",")) {
                return false;
            }
            if (isOffice(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOffice(Word word) {
        return offices.exactly(word.text())
                .or(() -> offices.exactly(word.lemma()))
                .isPresent();
    }
}

package org.dateline.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.lexicon.Table;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Word;
import org.dateline.model.Coded;
import org.dateline.model.Stance;

/** The reporting words of {@code cues.tsv}. */
final class Cues {
    private final Map<String, Stance> verbs = new HashMap<>();
    private final Map<String, Stance> nouns = new HashMap<>();

    private Cues() {}

    static Cues load() {
        Cues cues = new Cues();
        for (List<String> row : Table.rows(Cues.class, "cues.tsv", 3)) {
            Stance stance = Coded.parse(Stance.class, row.get(2));
            if (row.get(1).equals("V")) {
                cues.verbs.put(row.get(0), stance);
            } else if (row.get(1).equals("N")) {
                cues.nouns.put(row.get(0), stance);
            }
        }
        return cues;
    }

    /** How a speaker stands to what this word reports; empty if it is no reporting word. */
    Optional<Stance> of(Word word) {
        if (word.tag() == PartOfSpeech.VERB) {
            return Optional.ofNullable(verbs.get(word.lemma()));
        }
        return word.tag() == PartOfSpeech.NOUN ? Optional.ofNullable(nouns.get(word.lemma())) : Optional.empty();
    }
}

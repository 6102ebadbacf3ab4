package org.dateline.extract.clause;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.lexicon.Table;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** Nouns that stand for a number: "toll", "count". */
public final class NumberNouns {
    private static final Set<String> LEMMAS = Table.rows(NumberNouns.class, "number-nouns.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private NumberNouns() {}

    public static boolean has(Word word) {
        return LEMMAS.contains(word.lemma());
    }

    /** Whether a noun is what a number is of: "people" in "the number of people killed". */
    public static boolean counts(Sentence sentence, Word noun) {
        return noun.is("nmod")
                && noun.head() != Word.ROOT
                && has(sentence.words().get(noun.head()));
    }
}

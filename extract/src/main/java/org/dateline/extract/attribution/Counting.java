package org.dateline.extract.attribution;

import java.util.BitSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.extract.clause.NumberNouns;
import org.dateline.extract.lexicon.Table;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** Somebody gives a number by a verb that is no word of saying: "put the toll at 31", "counts 96 dead". */
final class Counting {
    private final Map<String, String> verbs = Table.rows(Counting.class, "counting.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    /** Whether this verb gives a number here. */
    boolean isBy(Sentence sentence, Word verb) {
        String how = verb.tag() == PartOfSpeech.VERB ? verbs.getOrDefault(verb.lemma(), "") : "";
        return switch (how) {
            case "toll" ->
                sentence.dependents(verb, "obj").stream().anyMatch(NumberNouns::has)
                        && hasNumber(sentence, content(sentence, verb));
            case "count" ->
                sentence.dependents(verb, "obj").stream()
                        .anyMatch(counted -> hasNumber(sentence, sentence.subtree(counted)));
            default -> false;
        };
    }

    /** What is given: all that hangs on the verb after it. */
    BitSet content(Sentence sentence, Word verb) {
        BitSet content = new BitSet();
        for (Word dependent : sentence.dependents(verb)) {
            if (dependent.index() > verb.index() && dependent.tag() != PartOfSpeech.PUNCT) {
                content.or(sentence.subtree(dependent));
            }
        }
        return content;
    }

    private static boolean hasNumber(Sentence sentence, BitSet words) {
        return words.stream().anyMatch(i -> sentence.words().get(i).tag() == PartOfSpeech.NUM);
    }
}

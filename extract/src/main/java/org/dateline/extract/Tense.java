package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** The tense of a clause, from its verb's form and auxiliaries. */
final class Tense {
    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "got");
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "’s", "am");

    private Tense() {}

    /** "was hit", "had left", "struck". */
    static boolean isPast(Clause clause) {
        Sentence sentence = clause.sentence();
        Word predicate = clause.predicate();
        List<Word> helpers = helpers(sentence, predicate);
        if (!helpers.isEmpty()) {
            return PAST.contains(lower(helpers.get(0)));
        }
        String text = lower(predicate);
        boolean verb = predicate.tag() == PartOfSpeech.VERB;
        return verb && !text.endsWith("ing") && !isBareForm(predicate);
    }

    /** "holds", "is present", "are based": what is so without a day. */
    static boolean isSimplePresent(Clause clause) {
        Sentence sentence = clause.sentence();
        Word predicate = clause.predicate();
        List<Word> helpers = helpers(sentence, predicate);
        if (helpers.size() == 1) {
            boolean be = helpers.get(0).is("cop") || helpers.get(0).relation().equals("aux:pass");
            return be && PRESENT_BE.contains(lower(helpers.get(0)));
        }
        return helpers.isEmpty()
                && isBareForm(predicate)
                && sentence.dependents(predicate, "mark").isEmpty();
    }

    private static List<Word> helpers(Sentence sentence, Word predicate) {
        return sentence.dependents(predicate).stream()
                .filter(word -> word.is("aux") || word.is("cop"))
                .toList();
    }

    /** The form of the present: the lemma, with or without s. */
    private static boolean isBareForm(Word verb) {
        String text = lower(verb);
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        return text.equals(lemma)
                || text.equals(lemma + "s")
                || text.equals(lemma + "es")
                || text.equals("has")
                || (lemma.endsWith("y") && text.equals(lemma.substring(0, lemma.length() - 1) + "ies"));
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}

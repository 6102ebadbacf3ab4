package org.dateline.extract.place;

import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** Reads from the grammar what part a name plays in its sentence. */
final class Roles {
    private static final int FARTHEST = 12;

    private Roles() {}

    /** The role of the name that these words make, from the first to the last. */
    static PlaceRole of(Sentence sentence, int first, int last) {
        Word word = top(sentence, first, last);
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (hasSiteWord(sentence, word)) {
                return PlaceRole.SITE;
            }
            if (word.head() == Word.ROOT) {
                return PlaceRole.OTHER;
            }
            Word head = sentence.words().get(word.head());
            if (word.is("nsubj")) {
                return speaks(head) ? PlaceRole.SPEAKER : PlaceRole.ACTOR;
            }
            if (word.relation().equals("nmod:poss")) {
                return PlaceRole.ACTOR;
            }
            if (word.is("obj")) {
                return PlaceRole.SITE;
            }
            if (!word.is("conj") && !word.is("appos") && !word.is("flat") && !word.is("compound")) {
                return PlaceRole.OTHER;
            }
            word = head;
        }
        return PlaceRole.OTHER;
    }

    /** The word of the name on which its other words depend. */
    private static Word top(Sentence sentence, int first, int last) {
        for (int at = first; at <= last; at++) {
            Word word = sentence.words().get(at);
            if (word.head() < first || word.head() > last) {
                return word;
            }
        }
        return sentence.words().get(last);
    }

    private static boolean hasSiteWord(Sentence sentence, Word word) {
        return sentence.dependents(word, "case").stream().anyMatch(marker -> PlaceWords.is("site", marker.text()));
    }

    private static boolean speaks(Word verb) {
        return verb.tag() == PartOfSpeech.VERB && PlaceWords.is("speaking", verb.lemma());
    }
}

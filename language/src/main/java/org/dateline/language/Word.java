package org.dateline.language;

import org.dateline.model.Span;

/**
 * A word of a sentence with its place in the grammar.
 *
 * @param index number in the sentence, from 0
 * @param span offsets into the analysed text
 * @param text as written
 * @param lemma dictionary form in lower case; names keep their case
 * @param tag part of speech
 * @param head index of the word it depends on; {@link #ROOT} for the root
 * @param relation Universal Dependencies relation to the head, with subtype ("nsubj:pass")
 */
public record Word(int index, Span span, String text, String lemma, PartOfSpeech tag, int head, String relation) {
    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    /** Whether its relation is this one or a subtype of it ("obl" holds for "obl:agent"). */
    public boolean is(String universalRelation) {
        return relation.equals(universalRelation)
                || (relation.startsWith(universalRelation) && relation.charAt(universalRelation.length()) == ':');
    }
}

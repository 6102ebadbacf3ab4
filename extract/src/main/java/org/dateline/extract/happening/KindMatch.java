package org.dateline.extract.happening;

import org.dateline.language.Word;

/**
 * A word of a clause that tells a kind.
 *
 * @param code the kind, or a code that the report resolves
 * @param word the word, the last one of a run
 * @param score the higher, the surer
 */
record KindMatch(String code, Word word, int weight, int score) {}

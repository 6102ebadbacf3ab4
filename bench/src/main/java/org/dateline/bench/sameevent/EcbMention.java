package org.dateline.bench.sameevent;

/**
 * An event mention as annotated.
 *
 * @param chain what it refers to; mentions of the same chain name the same event
 * @param sentence number of its sentence in the document
 * @param firstWord number of its first word in the sentence
 * @param lastWord number of its last word, inclusive
 */
record EcbMention(String id, String chain, int sentence, int firstWord, int lastWord) {}

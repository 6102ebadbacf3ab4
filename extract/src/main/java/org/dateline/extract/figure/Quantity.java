package org.dateline.extract.figure;

/**
 * A number or a vague word for one, with its hedges.
 *
 * @param first first token, hedges included
 * @param last last token, hedges included
 * @param number first token of the number itself
 * @param weight how much the words say
 */
record Quantity(int first, int last, int number, Bounds bounds, Weight weight) {
    /** How much the words of a quantity say. */
    enum Weight {
        DIGITS,
        WORDS,
        /** "Dozens", "several". */
        VAGUE,
        /** "Many": counts only for people harmed and places and sites taken or destroyed. */
        WEAK,
        /** "A soldier", "one man": counts only for people harmed. */
        SINGLE
    }
}

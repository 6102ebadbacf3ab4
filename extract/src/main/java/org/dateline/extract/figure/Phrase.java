package org.dateline.extract.figure;

/**
 * The words after a quantity that name what it counts.
 *
 * @param first first token of the noun phrase; one after {@code last} where there is none
 * @param last last token of the noun phrase, its head
 * @param end last token of what belongs to it ("from Hayat Tahrir al-Sham"), at least {@code last}
 */
record Phrase(int first, int last, int end) {
    boolean isEmpty() {
        return last < first;
    }
}

package org.dateline.language;

/**
 * Consecutive words of a {@link Passage}.
 *
 * @param from first word
 * @param to word after the last
 */
record WordRange(int from, int to) {
    int size() {
        return to - from;
    }

    boolean contains(int word) {
        return from <= word && word < to;
    }
}

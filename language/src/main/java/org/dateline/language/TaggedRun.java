package org.dateline.language;

/**
 * Consecutive words with one label.
 *
 * @param label which of the labels behind the tags {@code O, B-0, I-0, B-1, I-1, …}
 */
record TaggedRun(int label, WordRange words) {}

package org.dateline.bench.lineage;

import java.util.List;
import java.util.Random;

/** One thing that an editor does to a text. */
interface Edit {
    /** What is done, in a word. */
    String name();

    /**
     * The text afterwards; the same for the same randomness.
     *
     * @param paragraphs the text before
     */
    List<String> apply(List<String> paragraphs, Random random);
}

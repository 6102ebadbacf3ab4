package org.dateline.language;

/**
 * What the network says about a window; flat tables over position and label.
 *
 * @param positions length of the window
 * @param topHeads the best positions of each word's head
 * @param relations scores of the relations to each of these
 */
@SuppressWarnings("ArrayRecordComponent") // read by this package only, and too large to copy
record NetworkOutput(
        int positions,
        float[] tags,
        float[] arcs,
        long[] topHeads,
        float[] relations,
        float[] names,
        float[] entities,
        float[] roles,
        float[] links) {}

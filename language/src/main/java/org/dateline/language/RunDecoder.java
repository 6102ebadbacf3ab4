package org.dateline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads runs of words out of scores for the tags {@code O, B-0, I-0, B-1, I-1, …}: the best sequence in which every
 * {@code I} follows its own {@code B} or {@code I} (Viterbi).
 */
final class RunDecoder {
    private final float[][] scores;
    private final int tags;
    private final double[][] best;
    private final int[][] before;

    private RunDecoder(float[][] scores) {
        this.scores = scores;
        tags = scores[0].length;
        best = new double[scores.length][tags];
        before = new int[scores.length][tags];
    }

    /**
     * The runs in order.
     *
     * @param scores one row a word
     * @param firstWord the word of the first row
     */
    static List<TaggedRun> decode(float[][] scores, int firstWord) {
        return scores.length == 0 ? List.of() : runs(new RunDecoder(scores).bestTags(), firstWord);
    }

    private int[] bestTags() {
        for (int tag = 0; tag < tags; tag++) {
            best[0][tag] = isInside(tag) ? Double.NEGATIVE_INFINITY : scores[0][tag];
        }
        for (int word = 1; word < scores.length; word++) {
            step(word);
        }
        int[] path = new int[scores.length];
        path[scores.length - 1] = highest(best[scores.length - 1]);
        for (int word = scores.length - 1; word > 0; word--) {
            path[word - 1] = before[word][path[word]];
        }
        return path;
    }

    private void step(int word) {
        int anyBefore = highest(best[word - 1]);
        for (int tag = 0; tag < tags; tag++) {
            int from = anyBefore;
            if (isInside(tag)) {
                from = best[word - 1][tag - 1] >= best[word - 1][tag] ? tag - 1 : tag;
            }
            before[word][tag] = from;
            best[word][tag] = best[word - 1][from] + scores[word][tag];
        }
    }

    private static boolean isInside(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[highest]) {
                highest = i;
            }
        }
        return highest;
    }

    private static List<TaggedRun> runs(int[] path, int firstWord) {
        List<TaggedRun> runs = new ArrayList<>();
        for (int from = 0; from < path.length; ) {
            int to = from + 1;
            if (path[from] != 0) {
                while (to < path.length && path[to] == path[from] + 1) {
                    to++;
                }
                runs.add(new TaggedRun((path[from] - 1) / 2, new WordRange(firstWord + from, firstWord + to)));
            }
            from = to;
        }
        return runs;
    }
}

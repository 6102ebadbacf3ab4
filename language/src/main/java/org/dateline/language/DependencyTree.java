package org.dateline.language;

import java.util.Arrays;

/** Makes a tree with a single root out of scores for every word and head. */
final class DependencyTree {
    /** More than any sum of scores, less than what a forbidden arc costs. */
    private static final double ROOT_COST = 1e6;

    private DependencyTree() {}

    /**
     * The heads of the best tree.
     *
     * @param scores of each word (row) for each head (column); column 0 is the root, column {@code i} is word
     *     {@code i - 1}
     * @return for each word the word that heads it, or {@link Word#ROOT}
     */
    static int[] heads(double[][] scores) {
        int[] heads = new int[scores.length];
        for (int word = 0; word < scores.length; word++) {
            heads[word] = highest(scores[word]) - 1;
        }
        return isTree(heads) ? heads : spanningTree(scores);
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int head : heads) {
            roots += head == Word.ROOT ? 1 : 0;
        }
        return roots == 1 && !hasCycle(heads);
    }

    private static boolean hasCycle(int[] heads) {
        int[] visit = new int[heads.length];
        for (int word = 0; word < heads.length; word++) {
            int at = word;
            while (at != Word.ROOT && visit[at] == 0) {
                visit[at] = word + 1;
                at = heads[at];
            }
            if (at != Word.ROOT && visit[at] == word + 1) {
                return true;
            }
        }
        return false;
    }

    /** Root and words as nodes. Every word that hangs on the root costs so much that only one does. */
    private static int[] spanningTree(double[][] scores) {
        double[][] nodes = new double[scores.length + 1][];
        nodes[0] = new double[scores.length + 1];
        for (int word = 0; word < scores.length; word++) {
            double[] row = scores[word].clone();
            row[0] -= ROOT_COST;
            row[word + 1] = SpanningTree.FORBIDDEN;
            nodes[word + 1] = row;
        }
        return Arrays.stream(SpanningTree.heads(nodes))
                .skip(1)
                .map(head -> head - 1)
                .toArray();
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
}

package org.dateline.language;

import java.util.Arrays;

/** Makes a tree with a single root out of scores for every word and head. */
final class DependencyTree {
    /** Roots that are tried where the best heads make no tree. */
    private static final int ROOTS_TRIED = 3;

    private static final double FORBIDDEN = -1e9;

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

    /** The best of the maximum spanning trees under each of the likeliest roots. */
    private static int[] spanningTree(double[][] scores) {
        int[] best = {};
        double bestSum = Double.NEGATIVE_INFINITY;
        for (int root : likeliestRoots(scores)) {
            double[][] rooted = under(root, scores);
            int[] heads = SpanningTree.heads(rooted);
            double sum = 0;
            for (int node = 1; node < heads.length; node++) {
                sum += rooted[node][heads[node]];
            }
            if (sum > bestSum) {
                bestSum = sum;
                best = heads;
            }
        }
        return Arrays.stream(best).skip(1).map(head -> head - 1).toArray();
    }

    private static int[] likeliestRoots(double[][] scores) {
        return java.util.stream.IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b][0], scores[a][0]))
                .limit(ROOTS_TRIED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Scores over root and words as nodes, in which only {@code root} may hang on the root. */
    private static double[][] under(int root, double[][] scores) {
        double[][] rooted = new double[scores.length + 1][];
        rooted[0] = new double[scores.length + 1];
        Arrays.fill(rooted[0], FORBIDDEN);
        for (int word = 0; word < scores.length; word++) {
            double[] row = scores[word].clone();
            if (word == root) {
                Arrays.fill(row, 1, row.length, FORBIDDEN);
            } else {
                row[0] = FORBIDDEN;
            }
            row[word + 1] = FORBIDDEN;
            rooted[word + 1] = row;
        }
        return rooted;
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

package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
    private static final Random RANDOM = new Random(3);

    @Test
    void takesTheBestHeadsWhereTheyMakeATree() {
        double[][] scores = {{0, 0, 9, 0}, {9, 0, 0, 0}, {0, 0, 9, 0}};

        assertThat(DependencyTree.heads(scores)).containsExactly(1, Word.ROOT, 1);
    }

    @Test
    void opensACycleWhereItCostsLeast() {
        double[][] scores = {{5, 0, 9}, {1, 9, 0}};

        assertThat(DependencyTree.heads(scores)).containsExactly(Word.ROOT, 0);
    }

    @Test
    void hangsOneWordOnTheRoot() {
        assertThat(DependencyTree.heads(new double[][] {{1, -50}})).containsExactly(Word.ROOT);
        assertThat(DependencyTree.heads(new double[][] {{9, 0, 1}, {8, 1, 0}})).containsExactly(Word.ROOT, 0);
    }

    @RepeatedTest(300)
    void findsTheBestTreeOfAll() {
        int size = 1 + RANDOM.nextInt(5);
        double[][] scores = new double[size][size + 1];
        for (int word = 0; word < size; word++) {
            for (int head = 0; head <= size; head++) {
                scores[word][head] = head == word + 1 ? -1e9 : RANDOM.nextGaussian() * 4;
            }
        }
        int[] heads = DependencyTree.heads(scores);

        assertThat(isTree(heads)).isTrue();
        assertThat(sum(scores, heads)).isCloseTo(best(scores, new int[size], 0), within(1e-6));
    }

    @Test
    void makesATreeOfAnyScores() {
        for (int size = 1; size < 80; size += 7) {
            double[][] scores = new double[size][size + 1];
            for (double[] row : scores) {
                for (int head = 0; head < row.length; head++) {
                    row[head] = RANDOM.nextInt(3);
                }
            }
            assertThat(isTree(DependencyTree.heads(scores))).isTrue();
        }
    }

    private static double best(double[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = Word.ROOT; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(double[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += scores[word][heads[word] + 1];
        }
        return sum;
    }

    static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == Word.ROOT ? 1 : 0;
            int steps = 0;
            for (int at = word; at != Word.ROOT; at = heads[at]) {
                if (steps++ > heads.length) {
                    return false;
                }
            }
        }
        return roots == 1;
    }
}

package org.dateline.bench.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusterScoresTest {
    /** Bagga and Baldwin's example: wanted 1-5, 6-7, 8-12. */
    private static final Partition WANTED = partition("AAAAABBCCCCC");
    /** Joins the small cluster to a large one. */
    private static final Partition ONE_WRONG_LINK = partition("AAAAABBBBBBB");
    /** Joins the two large clusters. */
    private static final Partition WORSE_WRONG_LINK = partition("AAAAABBAAAAA");

    private static Partition partition(String labels) {
        return Partition.of(labels.chars().boxed().toList());
    }

    @Test
    void countsLinksAsVilainDoes() {
        assertThat(ClusterScores.of(WANTED, ONE_WRONG_LINK).muc().precision()).isEqualTo(90);
        assertThat(ClusterScores.of(WANTED, ONE_WRONG_LINK).muc().recall()).isEqualTo(100);
        assertThat(ClusterScores.of(WANTED, WORSE_WRONG_LINK).muc().precision()).isEqualTo(90);
    }

    @Test
    void takesTheWorseLinkForWorseAsBaggaAndBaldwinDo() {
        assertThat(ClusterScores.of(WANTED, ONE_WRONG_LINK).bCubed().precision())
                .isCloseTo(76.19, within(0.01));
        assertThat(ClusterScores.of(WANTED, WORSE_WRONG_LINK).bCubed().precision())
                .isCloseTo(58.33, within(0.01));
        assertThat(ClusterScores.of(WANTED, ONE_WRONG_LINK).bCubed().recall()).isEqualTo(100);
    }

    /** Luo 2005: 1-5 stays, 8-12 is aligned with the seven that hold it: similarity 1 + 2 * 5 / 12. */
    @Test
    void alignsClustersOneToOneAsLuoDoes() {
        assertThat(ClusterScores.of(WANTED, ONE_WRONG_LINK).ceafE().precision()).isCloseTo(91.67, within(0.01));
        assertThat(ClusterScores.of(WANTED, ONE_WRONG_LINK).ceafE().recall()).isCloseTo(61.11, within(0.01));
    }

    @Test
    void countsPairs() {
        assertThat(ClusterScores.of(WANTED, ONE_WRONG_LINK).pairwise().precision())
                .isCloseTo(67.74, within(0.01));
        assertThat(ClusterScores.of(WANTED, ONE_WRONG_LINK).pairwise().recall()).isEqualTo(100);
    }

    @Test
    void isPerfectOnTheSameClustersByOtherNames() {
        ClusterScores scores = ClusterScores.of(WANTED, partition("xxxxxyyzzzzz"));

        assertThat(scores.conll()).isEqualTo(100);
        assertThat(scores.pairwise().f1()).isEqualTo(100);
    }

    @Test
    void countsClustersOfOne() {
        ClusterScores scores = ClusterScores.of(partition("ABC"), partition("ABC"));

        assertThat(scores.bCubed().f1()).isEqualTo(100);
        assertThat(scores.ceafE().f1()).isEqualTo(100);
        assertThat(scores.muc().f1()).isZero();
    }

    @Test
    void meansTheThreeF1() {
        ClusterScores scores = ClusterScores.of(WANTED, ONE_WRONG_LINK);

        assertThat(scores.conll())
                .isCloseTo(
                        (scores.muc().f1()
                                        + scores.bCubed().f1()
                                        + scores.ceafE().f1())
                                / 3,
                        within(0.01));
    }

    @Test
    void refusesToCompareDifferentThings() {
        assertThatThrownBy(() -> ClusterScores.of(WANTED, partition("AB")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(ClusterScores.of(partition(""), partition("")).conll()).isZero();
    }

    /** The Hungarian method against every possible assignment. */
    @Test
    void findsTheBestAssignment() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            double[][] values = new double[rows][columns];
            for (double[] row : values) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(10);
                }
            }

            assertThat(Assignment.highestSum(values)).isEqualTo(best(values, 0, new ArrayList<>()));
        }
    }

    private static double best(double[][] values, int row, List<Integer> taken) {
        if (row == values.length) {
            return 0;
        }
        double best = best(values, row + 1, taken);
        for (int column = 0; column < values[row].length; column++) {
            if (!taken.contains(column)) {
                List<Integer> more = new ArrayList<>(taken);
                more.add(column);
                best = Math.max(best, values[row][column] + best(values, row + 1, more));
            }
        }
        return best;
    }
}

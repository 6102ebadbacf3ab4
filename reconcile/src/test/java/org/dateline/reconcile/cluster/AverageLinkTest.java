package org.dateline.reconcile.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    private static final List<Double> POINTS = List.of(0.0, 1.0, 1.5, 10.0, 10.5, 30.0);

    @Test
    void putsTogetherWhatIsNear() {
        assertThat(AverageLink.cluster(6, nearness(POINTS), -3))
                .containsExactly(List.of(0, 1, 2), List.of(3, 4), List.of(5));
    }

    @Test
    void leavesAllAloneBelowTheThreshold() {
        assertThat(AverageLink.cluster(6, nearness(POINTS), 1)).hasSize(6);
    }

    @Test
    void makesOneGroupOfAllAtALowThreshold() {
        assertThat(AverageLink.cluster(6, nearness(POINTS), -100)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
    }

    /** 0 and 2 are 2 apart; with 1 between them their groups' average is what counts. */
    @Test
    void goesByTheAverageAndNotByTheNearest() {
        List<Double> chain = List.of(0.0, 1.0, 2.0, 3.0);

        assertThat(AverageLink.cluster(4, nearness(chain), -1.5)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    /** The group of 0 and 1 is 1.5 from 2 on average, but 1 by the nearest. */
    @Test
    void goesByTheNearestAsFarAsThatCounts() {
        List<Double> chain = List.of(0.0, 1.0, 2.0);

        assertThat(AverageLink.cluster(3, nearness(chain), -1.2, 0)).hasSize(2);
        assertThat(AverageLink.cluster(3, nearness(chain), -1.2, 0.5)).hasSize(2);
        assertThat(AverageLink.cluster(3, nearness(chain), -1.2, 0.7)).hasSize(1);
        assertThat(AverageLink.cluster(3, nearness(chain), -1, 1)).hasSize(1);
    }

    @Test
    void hasNoGroupsOfNothing() {
        assertThat(AverageLink.cluster(0, (one, other) -> 0, 0)).isEmpty();
    }

    @Test
    void agreesWithThePlainAlgorithm() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            int size = 1 + random.nextInt(12);
            List<Double> points = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                points.add(random.nextDouble() * 20);
            }

            for (double bestShare : List.of(0.0, 0.5, 1.0)) {
                assertThat(AverageLink.cluster(size, nearness(points), -2, bestShare))
                        .isEqualTo(plain(size, nearness(points), -2, bestShare));
            }
        }
    }

    private static List<List<Integer>> plain(int size, PairScore score, double threshold, double bestShare) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (groups.size() > 1) {
            List<Integer> best = List.of(0, 1);
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    if (link(groups, List.of(i, j), score, bestShare) > link(groups, best, score, bestShare)) {
                        best = List.of(i, j);
                    }
                }
            }
            if (link(groups, best, score, bestShare) < threshold) {
                break;
            }
            groups.get(best.get(0)).addAll(groups.remove((int) best.get(1)));
        }
        groups.forEach(Collections::sort);
        return groups;
    }

    private static double link(List<List<Integer>> groups, List<Integer> pair, PairScore score, double bestShare) {
        double sum = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int one : groups.get(pair.get(0))) {
            for (int other : groups.get(pair.get(1))) {
                sum += score.of(one, other);
                best = Math.max(best, score.of(one, other));
            }
        }
        double average =
                sum / (groups.get(pair.get(0)).size() * groups.get(pair.get(1)).size());
        return average + bestShare * (best - average);
    }

    private static PairScore nearness(List<Double> points) {
        return (one, other) -> -Math.abs(points.get(one) - points.get(other));
    }
}

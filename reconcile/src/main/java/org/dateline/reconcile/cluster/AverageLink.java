package org.dateline.reconcile.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups things by merging, again and again, the two groups whose members score highest on average against each other,
 * while that reaches a threshold; on request the best pair of members counts beside the average. Of equal scores the groups
 * with the lowest numbers go first, so the outcome depends only on the numbering. Takes memory and about time in the square
 * of the number of things.
 */
public final class AverageLink {
    private static final int NONE = -1;

    private final double bestShare;
    private final double[][] averages;
    private final double[][] bests;
    private final double[][] scores;
    private final List<List<Integer>> groups = new ArrayList<>();
    /** For each group the best partner of a higher number; {@link #NONE} where there is none. */
    private final int[] partners;

    private AverageLink(int things, PairScore score, double bestShare) {
        this.bestShare = bestShare;
        averages = new double[things][things];
        partners = new int[things];
        for (int late = 0; late < things; late++) {
            groups.add(new ArrayList<>(List.of(late)));
            for (int early = 0; early < late; early++) {
                averages[late][early] = score.of(early, late);
                averages[early][late] = averages[late][early];
            }
        }
        bests = copy(averages);
        scores = copy(averages);
        for (int one = 0; one < things; one++) {
            partners[one] = bestPartner(one);
        }
    }

    private static double[][] copy(double[][] table) {
        return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
    }

    /** The groups, each in ascending order, in the order of their first members. */
    public static List<List<Integer>> cluster(int things, PairScore score, double threshold) {
        return cluster(things, score, threshold, 0);
    }

    /**
     * The groups, each in ascending order, in the order of their first members.
     *
     * @param bestShare how much the best pair counts beside the average, from 0 for nothing to 1 for all
     */
    public static List<List<Integer>> cluster(int things, PairScore score, double threshold, double bestShare) {
        AverageLink link = new AverageLink(things, score, bestShare);
        int best = link.best();
        while (best != NONE && link.score(best) >= threshold) {
            link.merge(best, link.partners[best]);
            best = link.best();
        }
        return link.groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    private int best() {
        int best = NONE;
        for (int one = 0; one < partners.length; one++) {
            if (partners[one] != NONE && (best == NONE || score(one) > score(best))) {
                best = one;
            }
        }
        return best;
    }

    private double score(int one) {
        return scores[one][partners[one]];
    }

    private boolean isGone(int group) {
        return groups.get(group).isEmpty();
    }

    private void merge(int one, int other) {
        double oneSize = groups.get(one).size();
        double otherSize = groups.get(other).size();
        for (int third = 0; third < partners.length; third++) {
            double average =
                    (oneSize * averages[one][third] + otherSize * averages[other][third]) / (oneSize + otherSize);
            double best = Math.max(bests[one][third], bests[other][third]);
            set(averages, one, third, average);
            set(bests, one, third, best);
            set(scores, one, third, average + bestShare * (best - average));
        }
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
        partners[other] = NONE;
        renewPartners(one, other);
    }

    private static void set(double[][] table, int one, int other, double value) {
        table[one][other] = value;
        table[other][one] = value;
    }

    private void renewPartners(int one, int other) {
        for (int third = 0; third < other; third++) {
            boolean isTouched = third == one || partners[third] == one || partners[third] == other;
            if (!isGone(third) && (isTouched || (third < one && isBetter(third, one)))) {
                partners[third] = bestPartner(third);
            }
        }
    }

    private boolean isBetter(int third, int partner) {
        return partners[third] == NONE || scores[third][partner] >= score(third);
    }

    private int bestPartner(int one) {
        int best = NONE;
        for (int other = one + 1; other < partners.length; other++) {
            if (!isGone(other) && (best == NONE || scores[one][other] > scores[one][best])) {
                best = other;
            }
        }
        return best;
    }
}

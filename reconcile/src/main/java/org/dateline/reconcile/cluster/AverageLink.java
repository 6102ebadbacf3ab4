package org.dateline.reconcile.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups things by merging, again and again, the two groups whose members score highest on average against each other,
 * while that average reaches a threshold. Of equal averages the groups with the lowest numbers go first, so the outcome
 * depends only on the numbering. Takes memory and about time in the square of the number of things.
 */
public final class AverageLink {
    private static final int NONE = -1;

    private final double[][] scores;
    private final List<List<Integer>> groups = new ArrayList<>();
    /** For each group the best partner of a higher number; {@link #NONE} where there is none. */
    private final int[] partners;

    private AverageLink(int things, PairScore score) {
        scores = new double[things][things];
        partners = new int[things];
        for (int late = 0; late < things; late++) {
            groups.add(new ArrayList<>(List.of(late)));
            for (int early = 0; early < late; early++) {
                scores[late][early] = score.of(early, late);
                scores[early][late] = scores[late][early];
            }
        }
        for (int one = 0; one < things; one++) {
            partners[one] = bestPartner(one);
        }
    }

    /** The groups, each in ascending order, in the order of their first members. */
    public static List<List<Integer>> cluster(int things, PairScore score, double threshold) {
        AverageLink link = new AverageLink(things, score);
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
            double average = (oneSize * scores[one][third] + otherSize * scores[other][third]) / (oneSize + otherSize);
            scores[one][third] = average;
            scores[third][one] = average;
        }
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
        Arrays.fill(scores[other], Double.NEGATIVE_INFINITY);
        partners[other] = NONE;
        renewPartners(one, other);
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

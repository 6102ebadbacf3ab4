package org.dateline.bench.clusters;

import org.dateline.bench.Figures;
import org.dateline.bench.Tally;

/**
 * Found clusters held against wanted ones, over the same things, as the CoNLL-2012 scorer defines the measures. Clusters of
 * one thing count.
 */
public final class ClusterScores {
    private final Partition wanted;
    private final Partition found;

    private ClusterScores(Partition wanted, Partition found) {
        this.wanted = wanted;
        this.found = found;
    }

    /**
     * @throws IllegalArgumentException if the two are not about as many things
     */
    public static ClusterScores of(Partition wanted, Partition found) {
        if (wanted.things() != found.things()) {
            throw new IllegalArgumentException(wanted.things() + " things wanted, " + found.things() + " found");
        }
        return new ClusterScores(wanted, found);
    }

    /** By links (Vilain et al. 1995): how few are missing or too many to make the one clusters of the other. */
    public Tally muc() {
        Tally tally = new Tally();
        tally.add(
                rightLinks(found, wanted),
                found.things() - found.clusters(),
                rightLinks(wanted, found),
                wanted.things() - wanted.clusters());
        return tally;
    }

    private static int rightLinks(Partition of, Partition other) {
        int right = 0;
        for (int cluster = 0; cluster < of.clusters(); cluster++) {
            right += of.members().get(cluster).size()
                    - of.overlaps(cluster, other).size();
        }
        return right;
    }

    /** B-cubed (Bagga and Baldwin 1998): by things, the share of each one's cluster that belongs there. */
    public Tally bCubed() {
        Tally tally = new Tally();
        tally.add(rightShares(found, wanted), found.things(), rightShares(wanted, found), wanted.things());
        return tally;
    }

    private static double rightShares(Partition of, Partition other) {
        double right = 0;
        for (int cluster = 0; cluster < of.clusters(); cluster++) {
            for (int overlap : of.overlaps(cluster, other).values()) {
                right += (double) overlap * overlap / of.members().get(cluster).size();
            }
        }
        return right;
    }

    /** CEAF by clusters (Luo 2005, similarity phi-4): by the best one-to-one alignment of clusters. */
    public Tally ceafE() {
        Tally tally = new Tally();
        tally.add(Alignment.of(wanted, found).similarity(), found.clusters(), wanted.clusters());
        return tally;
    }

    /** By pairs of things in one cluster. */
    public Tally pairwise() {
        double both = 0;
        for (int cluster = 0; cluster < wanted.clusters(); cluster++) {
            for (int overlap : wanted.overlaps(cluster, found).values()) {
                both += pairs(overlap);
            }
        }
        Tally tally = new Tally();
        tally.add(both, allPairs(found), allPairs(wanted));
        return tally;
    }

    private static double allPairs(Partition partition) {
        return partition.members().stream()
                .mapToDouble(cluster -> pairs(cluster.size()))
                .sum();
    }

    private static double pairs(int things) {
        return things * (things - 1.0) / 2;
    }

    /** The mean of the F1 of {@link #muc}, {@link #bCubed} and {@link #ceafE}, in percent. */
    public double conll() {
        return Figures.percent(muc().f1() + bCubed().f1() + ceafE().f1(), 300);
    }
}

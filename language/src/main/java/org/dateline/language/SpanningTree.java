package org.dateline.language;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The maximum spanning tree of a directed graph (Chu and Liu 1965, Edmonds 1967): every node takes its best head; a
 * cycle is drawn together into one node, the smaller graph solved, and the cycle opened where its head comes in.
 */
final class SpanningTree {
    static final double FORBIDDEN = -1e9;

    private final double[][] scores;
    private final int[] heads;

    private SpanningTree(double[][] scores) {
        this.scores = scores;
        heads = new int[scores.length];
    }

    /** For each node its head; node 0 is the root, whose entry means nothing. Rows are nodes, columns their heads. */
    static int[] heads(double[][] scores) {
        return new SpanningTree(scores).solve();
    }

    private int[] solve() {
        for (int node = 1; node < heads.length; node++) {
            heads[node] = highest(scores[node]);
        }
        BitSet cycle = cycle();
        return cycle.isEmpty() ? heads : new Contraction(cycle).solve();
    }

    /** Nodes of one cycle of the chosen heads; empty if there is none. */
    private BitSet cycle() {
        int[] visit = new int[heads.length];
        for (int node = 1; node < heads.length; node++) {
            int at = node;
            while (at != 0 && visit[at] == 0) {
                visit[at] = node;
                at = heads[at];
            }
            if (at != 0 && visit[at] == node) {
                return cycleThrough(at);
            }
        }
        return new BitSet();
    }

    private BitSet cycleThrough(int node) {
        BitSet cycle = new BitSet();
        for (int at = node; !cycle.get(at); at = heads[at]) {
            cycle.set(at);
        }
        return cycle;
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

    /** The graph with a cycle as its last node. */
    private final class Contraction {
        private final BitSet cycle;
        private final int[] rest;
        private final double[][] smaller;
        /** For each node of the rest the node of the cycle that would head it best. */
        private final int[] headInside;
        /** For each node of the rest the node of the cycle that it would head best. */
        private final int[] entry;

        Contraction(BitSet cycle) {
            this.cycle = cycle;
            BitSet others = new BitSet();
            others.set(0, heads.length);
            others.andNot(cycle);
            rest = others.stream().toArray();
            smaller = new double[rest.length + 1][rest.length + 1];
            headInside = new int[rest.length];
            entry = new int[rest.length];
        }

        int[] solve() {
            for (double[] row : smaller) {
                Arrays.fill(row, FORBIDDEN);
            }
            for (int i = 0; i < rest.length; i++) {
                fill(i);
            }
            return open(SpanningTree.heads(smaller));
        }

        private void fill(int i) {
            int node = rest[i];
            for (int j = 0; j < rest.length; j++) {
                smaller[i][j] = i == j ? FORBIDDEN : scores[node][rest[j]];
            }
            headInside[i] = best(inside -> scores[node][inside]);
            entry[i] = best(inside -> scores[inside][node] - scores[inside][heads[inside]]);
            smaller[i][rest.length] = scores[node][headInside[i]];
            smaller[rest.length][i] = scores[entry[i]][node] - scores[entry[i]][heads[entry[i]]];
        }

        private int best(java.util.function.IntToDoubleFunction value) {
            int best = cycle.nextSetBit(0);
            for (int node = best; node >= 0; node = cycle.nextSetBit(node + 1)) {
                best = value.applyAsDouble(node) > value.applyAsDouble(best) ? node : best;
            }
            return best;
        }

        private int[] open(int[] found) {
            int[] opened = heads.clone();
            for (int i = 1; i < rest.length; i++) {
                opened[rest[i]] = found[i] == rest.length ? headInside[i] : rest[found[i]];
            }
            int cycleHead = found[rest.length];
            opened[entry[cycleHead]] = rest[cycleHead];
            return opened;
        }
    }
}

package org.dateline.reconcile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers that hang together, directly or through others (union-find; the lowest number stands for its group). */
final class Blocks {
    private final int[] parents;

    Blocks(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    boolean areJoined(int one, int other) {
        return root(one) == root(other);
    }

    void join(int one, int other) {
        int low = Math.min(root(one), root(other));
        int high = Math.max(root(one), root(other));
        parents[high] = low;
    }

    /** The groups, each in ascending order, in the order of their lowest numbers. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), first -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}

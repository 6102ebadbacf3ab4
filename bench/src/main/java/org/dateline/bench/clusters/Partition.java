package org.dateline.bench.clusters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Things in clusters, each thing in one.
 *
 * @param clusterOf number of the cluster of each thing
 * @param members the things of each cluster
 */
public record Partition(List<Integer> clusterOf, List<List<Integer>> members) {
    public Partition {
        clusterOf = List.copyOf(clusterOf);
        members = members.stream().map(List::copyOf).toList();
    }

    /** The clusters that these labels, one a thing, stand for. */
    public static Partition of(List<?> labels) {
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        List<Integer> clusterOf = new ArrayList<>();
        List<List<Integer>> members = new ArrayList<>();
        for (Object label : labels) {
            int cluster = numbers.computeIfAbsent(label, first -> numbers.size());
            if (cluster == members.size()) {
                members.add(new ArrayList<>());
            }
            members.get(cluster).add(clusterOf.size());
            clusterOf.add(cluster);
        }
        return new Partition(clusterOf, members);
    }

    int things() {
        return clusterOf.size();
    }

    int clusters() {
        return members.size();
    }

    /** For each cluster of the other that shares things with this one of ours, how many. */
    Map<Integer, Integer> overlaps(int cluster, Partition other) {
        Map<Integer, Integer> overlaps = new LinkedHashMap<>();
        for (int thing : members.get(cluster)) {
            overlaps.merge(other.clusterOf.get(thing), 1, Integer::sum);
        }
        return overlaps;
    }
}

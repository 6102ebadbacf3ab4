package org.dateline.bench.clusters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The one-to-one alignment of wanted and found clusters with the highest sum of similarities. */
final class Alignment {
    private final Partition wanted;
    private final Partition found;

    private Alignment(Partition wanted, Partition found) {
        this.wanted = wanted;
        this.found = found;
    }

    static Alignment of(Partition wanted, Partition found) {
        return new Alignment(wanted, found);
    }

    /** The sum, part by part: clusters that do not hang together through shared things do not compete. */
    double similarity() {
        double sum = 0;
        Set<Integer> seen = new HashSet<>();
        for (int cluster = 0; cluster < wanted.clusters(); cluster++) {
            if (!seen.contains(cluster)) {
                Set<Integer> wantedPart = new TreeSet<>();
                Set<Integer> foundPart = new TreeSet<>();
                collect(cluster, wantedPart, foundPart);
                seen.addAll(wantedPart);
                sum += Assignment.highestSum(similarities(List.copyOf(wantedPart), List.copyOf(foundPart)));
            }
        }
        return sum;
    }

    private void collect(int start, Set<Integer> wantedPart, Set<Integer> foundPart) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        wantedPart.add(start);
        while (!open.isEmpty()) {
            for (int partner : wanted.overlaps(open.pop(), found).keySet()) {
                if (foundPart.add(partner)) {
                    for (int next : found.overlaps(partner, wanted).keySet()) {
                        if (wantedPart.add(next)) {
                            open.push(next);
                        }
                    }
                }
            }
        }
    }

    private double[][] similarities(List<Integer> wantedPart, List<Integer> foundPart) {
        List<double[]> rows = new ArrayList<>();
        for (int cluster : wantedPart) {
            Map<Integer, Integer> overlaps = wanted.overlaps(cluster, found);
            int size = wanted.members().get(cluster).size();
            rows.add(foundPart.stream()
                    .mapToDouble(other -> 2.0
                            * overlaps.getOrDefault(other, 0)
                            / (size + found.members().get(other).size()))
                    .toArray());
        }
        return rows.toArray(double[][]::new);
    }
}

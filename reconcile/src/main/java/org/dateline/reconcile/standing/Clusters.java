package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things that hang together through any number of links; each cluster goes by its least member. */
final class Clusters<T extends Comparable<T>> {
    private final Map<T, T> above = new HashMap<>();

    void join(T one, T other) {
        T first = least(one);
        T second = least(other);
        if (first.compareTo(second) < 0) {
            above.put(second, first);
        } else if (second.compareTo(first) < 0) {
            above.put(first, second);
        }
    }

    /** The least thing that this one hangs together with: itself, if with nothing. */
    T least(T one) {
        T least = one;
        for (T next = above.get(least); next != null; next = above.get(least)) {
            least = next;
        }
        // Shorter ways for the next who asks.
        for (T at = one; !at.equals(least); ) {
            T next = above.getOrDefault(at, least);
            above.put(at, least);
            at = next;
        }
        return least;
    }

    /** Members by the least of their cluster, in order. */
    Map<T, List<T>> of(Collection<T> things) {
        Map<T, List<T>> clusters = new TreeMap<>();
        things.stream()
                .sorted()
                .forEach(thing -> clusters.computeIfAbsent(least(thing), first -> new ArrayList<>())
                        .add(thing));
        return clusters;
    }
}

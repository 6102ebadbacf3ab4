package org.dateline.reconcile.lineage;

import java.util.ArrayList;
import java.util.List;

/** The longest part of a list of numbers that rises, not need be in one piece. */
final class LongestRise {
    private LongestRise() {}

    /** How many numbers it has; equal neighbours count as rising, as when one sentence was cut into two. */
    static int of(List<Integer> numbers) {
        List<Integer> lasts = new ArrayList<>();
        for (int number : numbers) {
            int at = firstAbove(lasts, number);
            if (at == lasts.size()) {
                lasts.add(number);
            } else {
                lasts.set(at, number);
            }
        }
        return lasts.size();
    }

    private static int firstAbove(List<Integer> lasts, int number) {
        int from = 0;
        int to = lasts.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (lasts.get(middle) <= number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}

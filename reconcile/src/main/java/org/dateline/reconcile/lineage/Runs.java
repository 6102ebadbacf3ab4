package org.dateline.reconcile.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stretches of words that two reports have in common to the letter. */
final class Runs {
    private static final int SEED = 5;

    /**
     * The longest.
     *
     * @param first its first token in the first report
     * @param length number of words
     * @param unquoted of them outside quotation marks, in both reports
     */
    record Run(int first, int length, int unquoted) {}

    private final List<Token> one;
    private final List<Token> other;
    private int shared;
    private int sharedUnquoted;
    private Run longest = new Run(0, 0, 0);

    private Runs(List<Token> one, List<Token> other) {
        this.one = one;
        this.other = other;
        Map<String, Integer> seeds = new HashMap<>();
        for (int at = 0; at + SEED <= other.size(); at++) {
            seeds.putIfAbsent(seed(other, at), at);
        }
        int at = 0;
        while (at + SEED <= one.size()) {
            Integer there = seeds.get(seed(one, at));
            at += there == null ? 1 : take(at, there);
        }
    }

    static Runs of(ReportProfile one, ReportProfile other) {
        return new Runs(one.tokens(), other.tokens());
    }

    private int take(int first, int there) {
        int length = 0;
        int unquoted = 0;
        while (first + length < one.size()
                && there + length < other.size()
                && one.get(first + length)
                        .plain()
                        .equals(other.get(there + length).plain())) {
            if (!one.get(first + length).isQuoted()
                    && !other.get(there + length).isQuoted()) {
                unquoted++;
            }
            length++;
        }
        shared += length;
        sharedUnquoted += unquoted;
        if (unquoted > longest.unquoted()) {
            longest = new Run(first, length, unquoted);
        }
        return length;
    }

    /** The one with most words outside quotation marks; of no length if there is none. */
    Run longest() {
        return longest;
    }

    /** Words of the first report that stand in runs of five and more words of the other. */
    int shared() {
        return shared;
    }

    int sharedUnquoted() {
        return sharedUnquoted;
    }

    private static String seed(List<Token> tokens, int at) {
        StringBuilder seed = new StringBuilder();
        for (int i = at; i < at + SEED; i++) {
            seed.append(tokens.get(i).plain()).append(' ');
        }
        return seed.toString();
    }
}

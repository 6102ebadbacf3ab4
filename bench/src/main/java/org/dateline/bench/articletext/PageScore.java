package org.dateline.bench.articletext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a text taken from a page compares with the true one, by multisets of shingles of four tokens, as the benchmark
 * defines it.
 *
 * @param both shingles in both texts
 * @param extra shingles only in the taken text
 * @param missed shingles only in the true text
 */
record PageScore(double both, double extra, double missed) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int SHINGLE = 4;

    static PageScore of(String right, String taken) {
        Map<List<String>, Integer> rights = shingles(right);
        Map<List<String>, Integer> takens = shingles(taken);
        Set<List<String>> all = new HashSet<>(rights.keySet());
        all.addAll(takens.keySet());
        double both = 0;
        double extra = 0;
        double missed = 0;
        for (List<String> shingle : all) {
            int inRight = rights.getOrDefault(shingle, 0);
            int inTaken = takens.getOrDefault(shingle, 0);
            both += Math.min(inRight, inTaken);
            extra += Math.max(0, inTaken - inRight);
            missed += Math.max(0, inRight - inTaken);
        }
        return new PageScore(both, extra, missed);
    }

    /** 0 to 1; empty where nothing was taken. */
    OptionalDouble precision() {
        return share(both + extra);
    }

    /** 0 to 1; empty where nothing was to be taken. */
    OptionalDouble recall() {
        return share(both + missed);
    }

    boolean isExact() {
        return extra == 0 && missed == 0;
    }

    private OptionalDouble share(double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(both / whole);
    }

    /** All four tokens in a row with how often they stand there; all tokens at once where there are fewer. */
    private static Map<List<String>, Integer> shingles(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - SHINGLE + 1); i++) {
            List<String> shingle = tokens.subList(i, Math.min(tokens.size(), i + SHINGLE));
            if (!shingle.isEmpty()) {
                shingles.merge(shingle, 1, Integer::sum);
            }
        }
        return shingles;
    }
}

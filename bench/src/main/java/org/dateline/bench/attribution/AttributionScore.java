package org.dateline.bench.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.bench.Tally;

/**
 * Counts as BBC Citron does: every attribution counts, found or wanted; a part is right where the cues of the two
 * overlap and the part is the same set of tokens. Overlap counts the tokens that such a pair shares.
 */
final class AttributionScore {
    private final Map<Part, Tally> exact = tallies();
    private final Map<Part, Tally> overlap = tallies();
    private final Map<Part, Tally> rightCue = tallies();
    private final Tally all = new Tally();
    private final Tally usable = new Tally();

    private record Pair(TokenAttribution found, TokenAttribution wanted) {
        boolean sameIn(Part part) {
            return found.equalsIn(part, wanted);
        }
    }

    private static Map<Part, Tally> tallies() {
        Map<Part, Tally> tallies = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            tallies.put(part, new Tally());
        }
        return tallies;
    }

    /**
     * Adds a text.
     *
     * @param weight one part of as many as there are annotators of the text
     */
    void add(List<TokenAttribution> found, List<TokenAttribution> wanted, double weight) {
        List<Pair> pairs = new ArrayList<>();
        for (TokenAttribution one : found) {
            for (TokenAttribution other : wanted) {
                if (one.touches(other)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        Counter counter = new Counter(found, wanted, pairs, weight);
        exact.forEach((part, tally) -> counter.count(tally, (one, other) -> one.equalsIn(part, other)));
        counter.count(
                all,
                (one, other) -> new Pair(one, other).sameIn(Part.CUE)
                        && one.equalsIn(Part.SOURCE, other)
                        && one.equalsIn(Part.CONTENT, other));
        counter.count(usable, TokenAttribution::isUsableFor);
        overlap.forEach((part, tally) -> counter.countTokens(tally, part));
        rightCue.forEach((part, tally) -> counter.countWithRightCue(tally, part));
    }

    private record Counter(
            List<TokenAttribution> found, List<TokenAttribution> wanted, List<Pair> pairs, double weight) {
        void count(Tally tally, BiPredicate<TokenAttribution, TokenAttribution> isRight) {
            List<Pair> right = pairs.stream()
                    .filter(pair -> isRight.test(pair.found(), pair.wanted()))
                    .toList();
            tally.add(
                    weight * identities(right.stream().map(Pair::found).toList()),
                    weight * found.size(),
                    weight * identities(right.stream().map(Pair::wanted).toList()),
                    weight * wanted.size());
        }

        /** Two attributions of a text may be equal as token sets; they are counted apart. */
        private static int identities(List<TokenAttribution> attributions) {
            Set<TokenAttribution> set = Collections.newSetFromMap(new IdentityHashMap<>());
            set.addAll(attributions);
            return set.size();
        }

        void countTokens(Tally tally, Part part) {
            int shared = pairs.stream()
                    .mapToInt(pair -> TokenAttribution.shared(part.of(pair.found()), part.of(pair.wanted())))
                    .sum();
            tally.add(weight * shared, weight * tokens(found, part), weight * tokens(wanted, part));
        }

        private static int tokens(List<TokenAttribution> attributions, Part part) {
            return attributions.stream()
                    .mapToInt(attribution -> part.of(attribution).cardinality())
                    .sum();
        }

        void countWithRightCue(Tally tally, Part part) {
            List<Pair> right =
                    pairs.stream().filter(pair -> pair.sameIn(Part.CUE)).toList();
            long same = right.stream()
                    .filter(pair -> pair.sameIn(part) && !part.of(pair.found()).isEmpty())
                    .count();
            long withFound = right.stream()
                    .filter(pair -> !part.of(pair.found()).isEmpty())
                    .count();
            long withWanted = right.stream()
                    .filter(pair -> !part.of(pair.wanted()).isEmpty())
                    .count();
            tally.add(weight * same, weight * withFound, weight * withWanted);
        }
    }

    /** F1 in percent by name. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        exact.forEach((part, tally) -> figures.put(part.figure() + "_exact", tally.f1()));
        figures.put("all_exact", all.f1());
        overlap.forEach((part, tally) -> figures.put(part.figure() + "_overlap", tally.f1()));
        for (Part part : List.of(Part.SOURCE, Part.CONTENT)) {
            Tally tally = rightCue.getOrDefault(part, new Tally());
            figures.put("rightcue_" + part.figure() + "_exact", tally.f1());
        }
        figures.put("usable", usable.f1());
        return figures;
    }
}

package org.dateline.bench.lineage;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.dateline.bench.Figures;
import org.dateline.model.LineageType;

/**
 * Counts pairs. Recall: of the pairs with text in common, those that are linked. Precision: of those called a copy (or a
 * paraphrase), the share that has text in common; a wrong link counts where its type says it belongs.
 */
final class LineageScore {
    private static final Set<LineageType> OTHER_WORDS = EnumSet.of(LineageType.PARAPHRASE, LineageType.CITES);

    private final Map<Pair, Optional<LineageType>> links = new LinkedHashMap<>();

    void add(Pair pair, Optional<LineageType> link) {
        links.put(pair, link);
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("copies", count(Pair.Truth.COPY));
        figures.put("paraphrases", count(Pair.Truth.PARAPHRASE));
        figures.put("independent", count(Pair.Truth.NONE));
        figures.put("copy_precision", precision(Pair.Truth.COPY, false));
        figures.put("copy_recall", recall(pair -> pair.truth() == Pair.Truth.COPY));
        figures.put("paraphrase_precision", precision(Pair.Truth.PARAPHRASE, true));
        figures.put("paraphrase_recall", recall(pair -> pair.truth() == Pair.Truth.PARAPHRASE));
        TreeMap<String, Double> byHow = new TreeMap<>();
        for (Pair pair : links.keySet()) {
            if (pair.isLinked()) {
                byHow.computeIfAbsent(
                        name(pair.how()), first -> recall(like -> like.how().equals(pair.how())));
            }
        }
        byHow.forEach((how, recall) -> figures.put(how + "_recall", recall));
        figures.put("by_hand_recall", recall(Pair::isByHand));
        return figures;
    }

    private static double percent(long part, long whole) {
        return Figures.percent((double) part, (double) whole);
    }

    private static String name(String how) {
        return how.replace(",", "").replace(' ', '_');
    }

    private long count(Pair.Truth truth) {
        return links.keySet().stream().filter(pair -> pair.truth() == truth).count();
    }

    private double recall(Predicate<Pair> which) {
        List<Map.Entry<Pair, Optional<LineageType>>> those = links.entrySet().stream()
                .filter(link -> which.test(link.getKey()))
                .toList();
        long found = those.stream().filter(link -> link.getValue().isPresent()).count();
        return percent(found, those.size());
    }

    private double precision(Pair.Truth truth, boolean isInOtherWords) {
        long right = links.entrySet().stream()
                .filter(link ->
                        link.getKey().truth() == truth && link.getValue().isPresent())
                .count();
        long wrong = links.entrySet().stream()
                .filter(link -> link.getKey().truth() == Pair.Truth.NONE)
                .filter(link -> link.getValue()
                        .filter(type -> OTHER_WORDS.contains(type) == isInOtherWords)
                        .isPresent())
                .count();
        return percent(right, right + wrong);
    }

    private static double byHand(List<Map.Entry<Pair, Double>> ranked, int taken) {
        Predicate<Map.Entry<Pair, Double>> isByHand = entry -> entry.getKey().isByHand();
        long found = ranked.subList(0, taken).stream().filter(isByHand).count();
        return percent(found, ranked.stream().filter(isByHand).count());
    }

    /** The best that one threshold on a likeness can do: highest F1 against the independent pairs. */
    static Map<String, Object> best(
            String prefix, List<Pair> pairs, Pair.Truth truth, ToDoubleFunction<Pair> likeness) {
        List<Map.Entry<Pair, Double>> ranked = pairs.stream()
                .filter(pair -> pair.truth() == truth || pair.truth() == Pair.Truth.NONE)
                .map(pair -> Map.entry(pair, likeness.applyAsDouble(pair)))
                .sorted(Map.Entry.<Pair, Double>comparingByValue().reversed())
                .toList();
        long all = ranked.stream().filter(entry -> entry.getKey().isLinked()).count();
        double bestF1 = -1;
        Map<String, Object> best = new LinkedHashMap<>();
        long right = 0;
        for (int at = 0; at < ranked.size(); at++) {
            right += ranked.get(at).getKey().isLinked() ? 1 : 0;
            boolean isLastOfItsKind = at + 1 == ranked.size()
                    || ranked.get(at + 1).getValue() < ranked.get(at).getValue();
            double f1 = 2.0 * (double) right / (double) (all + at + 1);
            if (isLastOfItsKind && f1 > bestF1) {
                bestF1 = f1;
                best.put(prefix + "_threshold", Math.round(ranked.get(at).getValue() * 10_000) / 10_000.0);
                best.put(prefix + "_precision", percent(right, at + 1));
                best.put(prefix + "_recall", percent(right, all));
                best.put(prefix + "_by_hand_recall", byHand(ranked, at + 1));
            }
        }
        return best;
    }
}

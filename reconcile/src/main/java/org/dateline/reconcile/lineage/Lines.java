package org.dateline.reconcile.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sentences of two reports, with a number for each term, so that many can be held against each other. */
final class Lines {
    /** A word of like meaning is worth so much of the word itself. */
    private static final double LIKE = 0.5;

    /** A sentence: its terms in order, how much each weighs, and the sets of like-meaning words that they stand in. */
    static final class Line {
        private final int[] terms;
        private final double[] weights;
        private final boolean[] quoted;
        private final BitSet meanings;

        private Line(int[] terms, double[] weights, boolean[] quoted, BitSet meanings) {
            this.terms = terms;
            this.weights = weights;
            this.quoted = quoted;
            this.meanings = meanings;
        }

        IntStream terms() {
            return Arrays.stream(terms);
        }

        /** How much the words tell that stand outside of quotations. */
        double unquoted() {
            double mass = 0;
            for (int at = 0; at < terms.length; at++) {
                mass += quoted[at] ? 0 : weights[at];
            }
            return mass;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<int[]> meanings = new ArrayList<>();
    private final ReportProfile one;
    private final ReportProfile other;
    private final List<Line> ofOne;
    private final List<Line> ofOther;

    Lines(ReportProfile one, ReportProfile other) {
        this.one = one;
        this.other = other;
        ofOne = one.sentences().stream().map(this::line).toList();
        ofOther = other.sentences().stream().map(this::line).toList();
    }

    List<Line> ofOne() {
        return ofOne;
    }

    List<Line> ofOther() {
        return ofOther;
    }

    /** Number of different terms. */
    int terms() {
        return weights.size();
    }

    private Line line(Sentence sentence) {
        int[] terms = new int[sentence.terms().size()];
        BitSet own = new BitSet();
        int at = 0;
        for (Map.Entry<String, Double> term : sentence.terms().entrySet()) {
            terms[at++] = number(term.getKey(), term.getValue());
        }
        Arrays.sort(terms);
        boolean[] quoted = new boolean[terms.length];
        sentence.quoted().forEach(term -> quoted[Arrays.binarySearch(terms, numbers.getOrDefault(term, 0))] = true);
        sentence.meanings().forEach(own::set);
        return new Line(terms, Arrays.stream(terms).mapToDouble(weights::get).toArray(), quoted, own);
    }

    /** Words that stand all over either report tell little of one sentence of it. */
    private int number(String term, double weight) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int often = one.sentencesWith(term) + other.sentencesWith(term);
        numbers.put(term, weights.size());
        weights.add(weight / Math.sqrt(Math.max(1, often / 2.0)));
        meanings.add(Vocabulary.bundled().meanings(term).stream()
                .mapToInt(Integer::intValue)
                .toArray());
        return weights.size() - 1;
    }

    /**
     * From 0 to 1: how much of what both tell is told by both. What somebody said may be quoted by anybody: it tells nothing
     * of where a report comes from, and is left out where both quote it.
     */
    double likeness(Line a, Line b) {
        double all = 0;
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.terms.length || j < b.terms.length) {
            if (j == b.terms.length || (i < a.terms.length && a.terms[i] < b.terms[j])) {
                all += a.weights[i];
                shared += isMeant(a.terms[i], b) ? LIKE * a.weights[i] : 0;
                i++;
            } else if (i == a.terms.length || a.terms[i] > b.terms[j]) {
                all += b.weights[j];
                shared += isMeant(b.terms[j], a) ? LIKE * b.weights[j] : 0;
                j++;
            } else {
                if (!a.quoted[i] || !b.quoted[j]) {
                    all += a.weights[i] + b.weights[j];
                    shared += a.weights[i] + b.weights[j];
                }
                i++;
                j++;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    private boolean isMeant(int term, Line line) {
        for (int meaning : meanings.get(term)) {
            if (line.meanings.get(meaning)) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.bench.lineage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Fits the weights of reconcile's lineage to the calibrating half of the pairs and prints them as its {@code weights.tsv}:
 * a logistic regression by Newton's method, ridge {@value #RIDGE}. Takes the folder of the corpora. Copies, which are easy
 * and many, count less, paraphrases by hand, which are few, count more.
 */
public final class Calibration {
    private static final double RIDGE = 0.3;
    private static final int ROUNDS = 40;
    private static final double WEIGHT_OF_COPY = 0.3;
    private static final double WEIGHT_BY_HAND = 6;

    private final List<String> names;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> wanted = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();

    private Calibration(List<Pair> pairs) {
        Profiles profiles = new Profiles();
        TreeSet<String> found = new TreeSet<>();
        List<Map<String, Double>> measures = new ArrayList<>();
        for (Pair pair : pairs) {
            Map<String, Double> measured = profiles.measures(pair);
            found.addAll(measured.keySet());
            measures.add(measured);
            wanted.add(pair.isLinked() ? 1.0 : 0.0);
            counts.add(count(pair));
        }
        names = new ArrayList<>(found);
        names.add("always");
        for (Map<String, Double> measured : measures) {
            rows.add(names.stream()
                    .mapToDouble(name -> measured.getOrDefault(name, 1.0))
                    .toArray());
        }
    }

    private static double count(Pair pair) {
        if (pair.truth() == Pair.Truth.COPY) {
            return WEIGHT_OF_COPY;
        }
        return pair.isByHand() ? WEIGHT_BY_HAND : 1;
    }

    public static void main(String[] arguments) throws IOException {
        List<Pair> pairs = Pairs.from(Path.of(arguments[0]), LineageBenchmark.SEED).stream()
                .filter(Pair::isForCalibration)
                .filter(pair -> pair.truth() != Pair.Truth.FOUND)
                .toList();
        Calibration calibration = new Calibration(pairs);
        double[] weights = calibration.fit();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# What each measure of a pair weighs; \"always\" is the constant. Made by");
        out.println("# org.dateline.bench.lineage.Calibration from the folder of the corpora.");
        out.println("# measure\tweight");
        for (int at = 0; at < weights.length; at++) {
            out.printf(Locale.ROOT, "%s\t%.3f%n", calibration.names.get(at), weights[at]);
        }
    }

    private double[] fit() {
        double[] weights = new double[names.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = step(weights);
            for (int at = 0; at < weights.length; at++) {
                weights[at] += step[at];
            }
        }
        return weights;
    }

    private double[] step(double[] weights) {
        int size = weights.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (int at = 0; at < size; at++) {
            double ridge = at == size - 1 ? 0 : RIDGE;
            slope[at] = -ridge * weights[at];
            curve[at][at] = RIDGE;
        }
        for (int row = 0; row < rows.size(); row++) {
            add(rows.get(row), wanted.get(row), counts.get(row), weights, slope, curve);
        }
        return LinearSystem.solve(curve, slope);
    }

    private static void add(
            double[] row, double wanted, double count, double[] weights, double[] slope, double[][] curve) {
        double sum = 0;
        for (int at = 0; at < row.length; at++) {
            sum += row[at] * weights[at];
        }
        double likely = 1 / (1 + Math.exp(-sum));
        for (int at = 0; at < row.length; at++) {
            slope[at] += count * (wanted - likely) * row[at];
            for (int other = 0; other < row.length; other++) {
                curve[at][other] += count * likely * (1 - likely) * row[at] * row[other];
            }
        }
    }
}

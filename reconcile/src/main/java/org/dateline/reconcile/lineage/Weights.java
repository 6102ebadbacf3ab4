package org.dateline.reconcile.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.reconcile.words.WordTable;

/**
 * What each measure weighs: a logistic regression, fitted by {@code org.dateline.bench.lineage.Calibration} to the half of
 * the lineage benchmark's pairs that is not reported on; {@code weights.tsv}.
 */
final class Weights {
    private static final String ALWAYS = "always";
    private static final Weights BUNDLED = new Weights();

    private final Map<String, Double> weights = new HashMap<>();

    private Weights() {
        for (List<String> row : WordTable.rows(Weights.class, "weights.tsv")) {
            weights.put(row.get(0), Double.parseDouble(row.get(1)));
        }
    }

    static Weights bundled() {
        return BUNDLED;
    }

    /** How likely a pair with these measures has text in common. */
    double score(Map<String, Double> measures) {
        double sum = weights.getOrDefault(ALWAYS, 0.0);
        for (Map.Entry<String, Double> measure : measures.entrySet()) {
            sum += weights.getOrDefault(measure.getKey(), 0.0) * measure.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

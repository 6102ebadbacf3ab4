package org.dateline.reconcile.lineage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is measured of a pair of reports. Most of it looks at how much of the shorter one stands in the longer, since whoever
 * rewrites or cuts a report adds little, while two who write of one event each know something that the other does not.
 */
final class Measures {
    private static final int LONG_RUN = 25;
    /** So many words in a row, outside quotation marks, are never the same by chance. */
    private static final int NO_CHANCE = 12;

    private static final double ALIKE = 0.25;
    private static final int FEW = 4;
    private static final double HARDLY = 0.15;
    private static final double USUAL_MASS = 6.5;

    private final ReportProfile shorter;
    private final ReportProfile longer;
    private final Alignment alignment;
    private final Runs runs;
    private final Drift drift;
    private final Map<String, Double> values = new TreeMap<>();

    private Measures(ReportProfile shorter, ReportProfile longer) {
        this.shorter = shorter;
        this.longer = longer;
        alignment = Alignment.of(shorter, longer);
        runs = Runs.of(shorter, longer);
        drift = Drift.of(shorter, longer);
        values.put("covered-of-shorter", alignment.coverage());
        values.put("covered-of-longer", Alignment.of(longer, shorter).coverage());
        values.put("third-best-sentence", third());
        values.put("longest-run", Math.min(runs.longest().unquoted(), LONG_RUN) / (double) LONG_RUN);
        values.put("own-names", ownNames());
        values.put("drifted-quotation", drift.likeness());
        values.put("run-no-chance", runs.longest().unquoted() >= NO_CHANCE ? 1.0 : 0.0);
        values.put("rare-words-shared", rareShared());
        values.put("sentences-alone", alone());
        values.put("same-order", sameOrder());
        values.put("length", Math.log(1 + shorter.mass()) - USUAL_MASS);
    }

    /** Of two profiles in either order. */
    static Measures of(ReportProfile one, ReportProfile other) {
        int shorterFirst = Double.compare(one.mass(), other.mass());
        int order = shorterFirst != 0 ? shorterFirst : one.id().compareTo(other.id());
        return order <= 0 ? new Measures(one, other) : new Measures(other, one);
    }

    Map<String, Double> values() {
        return values;
    }

    double value(String measure) {
        return values.getOrDefault(measure, 0.0);
    }

    ReportProfile shorter() {
        return shorter;
    }

    ReportProfile longer() {
        return longer;
    }

    Alignment alignment() {
        return alignment;
    }

    Runs runs() {
        return runs;
    }

    Drift drift() {
        return drift;
    }

    /** How much of the sentences that have their like has it in the same order; 0 for a few, which prove nothing. */
    private double sameOrder() {
        List<Integer> others = alignment.likes(ALIKE);
        return others.size() < FEW ? 0 : LongestRise.of(others) / (double) others.size();
    }

    private double third() {
        List<Double> likenesses = alignment.matches().stream()
                .map(Alignment.Match::likeness)
                .sorted((a, b) -> Double.compare(b, a))
                .toList();
        return likenesses.size() < 3 ? 0 : likenesses.get(2);
    }

    /** How much of its names and figures the shorter report has to itself. */
    private double ownNames() {
        double all = 0;
        double own = 0;
        for (Map.Entry<String, Double> term : shorter.weights().entrySet()) {
            if (Names.isName(term.getKey()) || Sentence.isFigure(term.getKey())) {
                all += term.getValue();
                own += longer.sentencesWith(term.getKey()) == 0 ? term.getValue() : 0;
            }
        }
        return all == 0 ? 0 : own / all;
    }

    private double rareShared() {
        double all = 0;
        double shared = 0;
        for (Map.Entry<String, Double> term : shorter.weights().entrySet()) {
            if (term.getValue() >= Vocabulary.RARE) {
                all += term.getValue();
                shared += longer.sentencesWith(term.getKey()) > 0 ? term.getValue() : 0;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    /** Share of the shorter report's sentences that tell what the longer one does not. */
    private double alone() {
        List<Alignment.Match> matches = alignment.matches();
        long alone = matches.stream().filter(match -> match.likeness() < HARDLY).count();
        return matches.isEmpty() ? 0 : alone / (double) matches.size();
    }
}

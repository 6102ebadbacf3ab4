package org.dateline.reconcile.lineage;

import java.util.Set;
import java.util.TreeSet;

/**
 * Two reports with what was measured of them.
 *
 * @param score how sure it is that they have text in common, from 0 to 1
 */
record Comparison(Measures measures, double score) {
    /** A pair below this score is not called linked: wrong links cost more than missing ones. */
    static final double SURE = 0.75;

    /** Where no table weighs the words, so much of the shorter report must stand in the longer to the letter. */
    private static final double UNWEIGHED = 0.3;

    static Comparison of(ReportProfile one, ReportProfile other) {
        Measures measures = Measures.of(one, other);
        double score = Weights.bundled().score(measures.values());
        boolean isWeighed = one.isEnglish() && other.isEnglish();
        return new Comparison(measures, isWeighed || sameWords(measures) >= UNWEIGHED ? score : 0);
    }

    /** Whether the tables, which are of English, weigh the words of both. */
    boolean isWeighed() {
        return shorter().isEnglish() && longer().isEnglish();
    }

    boolean isLinked() {
        return score >= SURE;
    }

    ReportProfile shorter() {
        return measures.shorter();
    }

    ReportProfile longer() {
        return measures.longer();
    }

    ReportProfile otherThan(ReportProfile profile) {
        return profile.id().equals(shorter().id()) ? longer() : shorter();
    }

    /** The one with the smaller id: links that hold both ways begin with it. */
    ReportProfile firstById() {
        return shorter().id().compareTo(longer().id()) < 0 ? shorter() : longer();
    }

    /** Share of the shorter report's words that stand in runs of five and more of the longer. */
    double sameWords() {
        return sameWords(measures);
    }

    private static double sameWords(Measures measures) {
        return measures.runs().shared()
                / (double) Math.max(1, measures.shorter().tokens().size());
    }

    /** Agencies that both are credited to or speak for. */
    Set<String> commonAgencies() {
        Set<String> common = new TreeSet<>(shorter().agencies());
        common.retainAll(longer().agencies());
        return common;
    }
}

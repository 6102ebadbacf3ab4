package org.dateline.bench.lineage;

import org.dateline.model.Report;

/**
 * Two reports with what is known of them.
 *
 * @param how what was done to make the second of the first, or where the pair stands in its corpus
 * @param isForCalibration whether weights may be fitted to it; then it is not reported on
 */
record Pair(Report one, Report other, Truth truth, String how, boolean isForCalibration) {
    static final String BY_HAND = "by hand, ";

    enum Truth {
        /** A copy or an edited one. */
        COPY,
        /** The same in other words. */
        PARAPHRASE,
        /** Written independently. */
        NONE,
        /** Taken from a corpus: long stretches stand in both. */
        FOUND
    }

    boolean isByHand() {
        return how.startsWith(BY_HAND);
    }

    boolean isLinked() {
        return truth != Truth.NONE;
    }
}

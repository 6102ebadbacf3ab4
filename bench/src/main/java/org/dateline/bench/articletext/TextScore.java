package org.dateline.bench.articletext;

import java.util.List;
import org.dateline.bench.Figures;

/** The scores of all pages of a set together: precision and recall are means over pages, F1 is made of those means. */
record TextScore(List<PageScore> pages) {
    TextScore {
        pages = List.copyOf(pages);
    }

    /** In percent. */
    double precision() {
        return Figures.percent(meanPrecision(), 1);
    }

    /** In percent. */
    double recall() {
        return Figures.percent(meanRecall(), 1);
    }

    /** In percent. */
    double f1() {
        double precision = meanPrecision();
        double recall = meanRecall();
        return Figures.percent(2 * precision * recall, precision + recall);
    }

    /** The share of pages whose text has the true shingles and no other, in percent. */
    double exact() {
        return Figures.percent(
                (double) pages.stream().filter(PageScore::isExact).count(), pages.size());
    }

    private double meanPrecision() {
        return pages.stream()
                .flatMapToDouble(page -> page.precision().stream())
                .average()
                .orElse(0);
    }

    private double meanRecall() {
        return pages.stream()
                .flatMapToDouble(page -> page.recall().stream())
                .average()
                .orElse(0);
    }
}

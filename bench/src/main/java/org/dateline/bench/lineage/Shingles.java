package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.Report;

/** What plain MinHash estimates: the Jaccard likeness of the runs of five words of two texts. */
final class Shingles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{1,60}");
    private static final int LENGTH = 5;

    private Shingles() {}

    static double jaccard(Report one, Report other) {
        Set<String> shared = of(one);
        Set<String> all = of(other);
        int both = shared.size() + all.size();
        shared.retainAll(all);
        return both == 0 ? 0 : shared.size() / (double) (both - shared.size());
    }

    private static Set<String> of(Report report) {
        List<String> words = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block.kind().isReporting()) {
                Matcher matcher = WORD.matcher(block.span().in(report.text()).toLowerCase(Locale.ROOT));
                while (matcher.find()) {
                    words.add(matcher.group());
                }
            }
        }
        Set<String> shingles = new HashSet<>();
        for (int at = 0; at + LENGTH <= words.size(); at++) {
            shingles.add(String.join(" ", words.subList(at, at + LENGTH)));
        }
        return shingles;
    }
}

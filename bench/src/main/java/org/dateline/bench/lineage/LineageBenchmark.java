package org.dateline.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Figures;
import org.dateline.model.ReportLink;

/**
 * Links between reports: real articles against copied, cut, merged, re-ordered, re-worded, re-attributed and updated
 * versions of them, and passages of the sample reports against paraphrases by hand; among real articles on the same event
 * by different hands, which must not be linked. Made anew from the corpora by a fixed seed; half of the pairs, by event,
 * serve for calibration and are not reported on. Beside it what plain MinHash reaches at its best threshold.
 */
public final class LineageBenchmark implements Benchmark {
    static final long SEED = 7;

    @Override
    public String name() {
        return "lineage";
    }

    @Override
    public String description() {
        return "links between reports: edited versions and paraphrases of real articles among independent ones";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        List<Pair> pairs = Pairs.from(data, SEED).stream()
                .filter(pair -> !pair.isForCalibration())
                .toList();
        Profiles profiles = new Profiles();
        LineageScore score = new LineageScore();
        int met = 0;
        int linked = 0;
        for (Pair pair : pairs) {
            linked += pair.isLinked() ? 1 : 0;
            met += pair.isLinked() && profiles.meet(pair) ? 1 : 0;
            score.add(pair, profiles.link(pair).map(ReportLink::type));
        }
        Map<String, Object> figures = new LinkedHashMap<>(score.figures());
        figures.put("candidates_recall", Figures.percent(met, linked));
        ToDoubleFunction<Pair> jaccard = pair -> Shingles.jaccard(pair.one(), pair.other());
        figures.putAll(LineageScore.best("minhash_copy", pairs, Pair.Truth.COPY, jaccard));
        figures.putAll(LineageScore.best("minhash_paraphrase", pairs, Pair.Truth.PARAPHRASE, jaccard));
        return figures;
    }
}

package org.dateline.bench.catalogue;

import java.util.List;
import java.util.Optional;
import org.dateline.bench.Benchmark;
import org.dateline.bench.articletext.ArticleTextBenchmark;
import org.dateline.bench.attribution.AttributionBenchmark;
import org.dateline.bench.claims.ClaimsBenchmark;
import org.dateline.bench.crawl.CrawlBenchmark;
import org.dateline.bench.entities.EntityBenchmark;
import org.dateline.bench.grammar.GrammarBenchmark;
import org.dateline.bench.growth.GrowthBenchmark;
import org.dateline.bench.lineage.LineageBenchmark;
import org.dateline.bench.load.LoadBenchmark;
import org.dateline.bench.pagedate.PageDateBenchmark;
import org.dateline.bench.sameevent.SameEventBenchmark;
import org.dateline.bench.sameevent.SameEventWeights;
import org.dateline.bench.speed.SpeedBenchmark;
import org.dateline.bench.speed.WordSpeedBenchmark;
import org.dateline.bench.stories.StoriesBenchmark;

/** All benchmarks. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new GrammarBenchmark(),
            new AttributionBenchmark(),
            new EntityBenchmark(),
            new LineageBenchmark(),
            new WordSpeedBenchmark(),
            new ClaimsBenchmark(),
            new ArticleTextBenchmark(),
            new StoriesBenchmark(),
            new SameEventBenchmark(),
            new SameEventWeights(),
            new PageDateBenchmark(),
            new SpeedBenchmark(),
            new CrawlBenchmark(),
            new GrowthBenchmark(),
            new LoadBenchmark());

    private Benchmarks() {}

    public static List<Benchmark> all() {
        return ALL;
    }

    public static Optional<Benchmark> named(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}

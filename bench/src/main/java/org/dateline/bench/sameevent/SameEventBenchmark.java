package org.dateline.bench.sameevent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.bench.Benchmark;
import org.dateline.bench.clusters.ClusterScores;
import org.dateline.bench.clusters.Partition;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.language.SentenceVectors;
import org.dateline.model.ReportId;
import org.dateline.reconcile.mention.Mention;
import org.dateline.reconcile.mention.Mentions;
import org.dateline.reconcile.story.StoryProfile;

/**
 * Which mentions in many reports name the same event, on ECB+: gold mentions in checked sentences, all topics in one heap,
 * clusters of one counted. Beside it what the same lemma in reports on the same happening would give.
 */
public final class SameEventBenchmark implements Benchmark {
    @Override
    public String name() {
        return "same-event";
    }

    @Override
    public String description() {
        return "events named across reports, on ECB+ with gold mentions";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        return figures(readAll(data), Mentions.bundled());
    }

    static List<ReadDocument> readAll(Path data) throws IOException {
        List<EcbDocument> documents = EcbCorpus.read(data);
        try (LanguageAnalyzer analyzer = LanguageAnalyzer.open();
                SentenceVectors vectors = SentenceVectors.open()) {
            DocumentReader reader = new DocumentReader(analyzer, vectors);
            return documents.parallelStream().map(reader::read).toList();
        }
    }

    static Map<String, Object> figures(List<ReadDocument> documents, Mentions model) {
        List<Mention> mentions = documents.stream()
                .flatMap(document -> document.mentions().stream())
                .toList();
        Partition wanted = Partition.of(documents.stream()
                .flatMap(document -> document.chains().stream())
                .toList());
        List<StoryProfile> profiles =
                documents.stream().map(ReadDocument::profile).toList();
        ClusterScores scores = ClusterScores.of(wanted, partition(mentions, model.cluster(mentions, profiles)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("documents", documents.size());
        figures.put("mentions", mentions.size());
        figures.put("muc_f1", scores.muc().f1());
        figures.put("b3_f1", scores.bCubed().f1());
        figures.put("ceafe_f1", scores.ceafE().f1());
        figures.put("conll_f1", scores.conll());
        figures.put(
                "lemma_baseline_conll_f1",
                ClusterScores.of(wanted, byLemma(mentions, profiles, model)).conll());
        return figures;
    }

    private static Partition partition(List<Mention> mentions, List<List<Mention>> events) {
        Map<Mention, Integer> numbers = new HashMap<>();
        for (int event = 0; event < events.size(); event++) {
            for (Mention mention : events.get(event)) {
                numbers.put(mention, event);
            }
        }
        return Partition.of(mentions.stream()
                .map(mention -> Objects.requireNonNull(numbers.get(mention)))
                .toList());
    }

    private static Partition byLemma(List<Mention> mentions, List<StoryProfile> profiles, Mentions model) {
        Map<ReportId, Integer> groupOf = new HashMap<>();
        List<List<StoryProfile>> groups = model.reports(profiles);
        for (int group = 0; group < groups.size(); group++) {
            for (StoryProfile profile : groups.get(group)) {
                groupOf.put(profile.report(), group);
            }
        }
        List<String> labels = new ArrayList<>();
        for (Mention mention : mentions) {
            labels.add(groupOf.get(mention.report()) + " " + mention.lemma());
        }
        return Partition.of(labels);
    }
}

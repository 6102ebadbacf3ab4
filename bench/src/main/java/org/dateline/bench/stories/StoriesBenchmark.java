package org.dateline.bench.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Tally;
import org.dateline.bench.clusters.ClusterScores;
import org.dateline.bench.clusters.Partition;
import org.dateline.language.SentenceVectors;
import org.dateline.model.ReportId;
import org.dateline.reconcile.story.Stories;
import org.dateline.reconcile.story.StoryProfile;

/** Reports clustered by the story they tell, against the events that people put them under. */
public final class StoriesBenchmark implements Benchmark {
    @Override
    public String name() {
        return "stories";
    }

    @Override
    public String description() {
        return "reports clustered by story, on the news clusters of Giveme5W1H";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        List<StoryFile> files = StoryFile.readAll(data);
        List<List<ReportId>> stories = Stories.cluster(profiles(files));
        Map<ReportId, Integer> storyOf = new HashMap<>();
        for (int story = 0; story < stories.size(); story++) {
            for (ReportId report : stories.get(story)) {
                storyOf.put(report, story);
            }
        }
        ClusterScores scores = ClusterScores.of(
                Partition.of(files.stream().map(StoryFile::event).toList()),
                Partition.of(files.stream()
                        .map(file ->
                                Objects.requireNonNull(storyOf.get(file.report().id())))
                        .toList()));
        return figures(scores, files.size(), stories.size());
    }

    static List<StoryProfile> profiles(List<StoryFile> files) {
        try (SentenceVectors vectors = SentenceVectors.open()) {
            return files.parallelStream()
                    .map(file -> StoryProfile.of(file.report(), vectors::of))
                    .toList();
        }
    }

    private static Map<String, Object> figures(ClusterScores scores, int reports, int clusters) {
        Tally bCubed = scores.bCubed();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("reports", reports);
        figures.put("clusters", clusters);
        figures.put("bcubed_precision", bCubed.precision());
        figures.put("bcubed_recall", bCubed.recall());
        figures.put("bcubed_f1", bCubed.f1());
        figures.put("pairwise_f1", scores.pairwise().f1());
        return figures;
    }
}

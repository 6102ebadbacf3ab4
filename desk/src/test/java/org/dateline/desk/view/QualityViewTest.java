package org.dateline.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on quality shows what stands in git, all of it. */
class QualityViewTest {
    @Test
    void showsEveryFigureThatTheBuildIsHeldTo() throws IOException {
        List<QualityView.Benchmark> shown = QualityView.bundled().benchmarks();
        Path scores = Path.of(System.getProperty("dateline.root"), "bench", "scores");
        List<Path> files;
        try (var all = Files.list(scores)) {
            files = all.sorted().toList();
        }
        assertThat(shown).hasSameSizeAs(files);
        String figures = shown.stream()
                .flatMap(benchmark -> benchmark.sets().stream())
                .flatMap(set -> set.figures().stream())
                .map(figure -> figure.name() + "=" + figure.value().replace(",", "") + " floor " + figure.floor())
                .collect(Collectors.joining("\n"));
        List<String> kinds = shown.stream()
                .flatMap(benchmark -> benchmark.sets().stream())
                .flatMap(set -> set.kinds().stream())
                .map(kind -> kind.kind() + " " + kind.values().get("recall all"))
                .toList();
        assertThat(kinds).isNotEmpty();
        for (Path file : files) {
            JsonNode root = new ObjectMapper().readTree(file.toFile());
            assertThat(root.path("measured").asText()).as(file.toString()).matches("20\\d\\d-\\d\\d-\\d\\d");
            List<JsonNode> sets = new ArrayList<>();
            root.path("sets").forEach(sets::add);
            if (sets.isEmpty()) {
                sets.add(root);
            }
            for (JsonNode set : sets) {
                assertThat(set.path("floors")).isNotEmpty();
                set.path("figures")
                        .properties()
                        .forEach(figure -> assertThat(figures)
                                .contains(figure.getKey().replace('_', ' ') + "="
                                        + figure.getValue().asText()));
                set.path("kinds")
                        .properties()
                        .forEach(kind -> assertThat(kinds)
                                .contains(kind.getKey() + " "
                                        + kind.getValue().path("recall_all").asText()));
                set.path("floors")
                        .properties()
                        .forEach(floor -> assertThat(figures)
                                .contains(" floor " + floor.getValue().asText()));
            }
        }
    }
}

package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dateline.bench.catalogue.Benchmarks;
import org.dateline.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quality is a number in git. {@code bench/scores/NAME.json} holds the figures of a corpus, as {@code dateline bench NAME}
 * printed them, and the floors below which this build fails.
 */
class ScoresTest {
    private static final Path SCORES =
            Path.of(System.getProperty("dateline.root", "..")).resolve("bench").resolve("scores");

    static Stream<String> benchmarks() throws IOException {
        try (Stream<Path> files = Files.list(SCORES)) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json") && !name.equals("claims.json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void staysAboveItsFloors(String name) throws IOException {
        JsonNode score =
                new ObjectMapper().readTree(SCORES.resolve(name + ".json").toFile());
        Path corpus = Shared.path("bench/" + score.path("data").asText());
        Map<String, Object> figures = Benchmarks.named(name).orElseThrow().run(corpus);

        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, JsonNode> floor : score.path("floors").properties()) {
            Number figure = (Number) figures.getOrDefault(floor.getKey(), -1);
            softly.assertThat(figure.doubleValue())
                    .as("%s of %s", floor.getKey(), Figures.line(figures))
                    .isGreaterThanOrEqualTo(floor.getValue().asDouble());
        }
        softly.assertAll();
    }

    @Test
    void namesEveryBenchmarkOnce() {
        assertThat(Benchmarks.all()).extracting(Benchmark::name).doesNotHaveDuplicates();
        assertThat(Benchmarks.named("nothing")).isEmpty();
    }
}

package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.dateline.testkit.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Quality is a number in git: {@code bench/scores/claims.json} holds the figures of each gold set as
 * {@code dateline bench claims} printed them, and floors a little below.
 */
class ClaimFloorsTest {
    private static final Path SCORES = Path.of(System.getProperty("dateline.root", ".."))
            .resolve("bench")
            .resolve("scores")
            .resolve("claims.json");

    @ParameterizedTest
    @ValueSource(strings = {"gold", "gold/more"})
    void staysAboveItsFloors(String set) throws IOException {
        JsonNode floors = new ObjectMapper()
                .readTree(SCORES.toFile())
                .path("sets")
                .path(set)
                .path("floors");
        Map<String, Object> figures = new ClaimsBenchmark().run(Shared.path(set));

        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(floors.size()).isPositive();
        for (Map.Entry<String, JsonNode> floor : floors.properties()) {
            Number figure = (Number) figures.getOrDefault(floor.getKey(), -1);
            softly.assertThat(figure.doubleValue())
                    .as("%s of %s in %s", floor.getKey(), set, figures)
                    .isGreaterThanOrEqualTo(floor.getValue().asDouble());
        }
        softly.assertAll();
    }
}

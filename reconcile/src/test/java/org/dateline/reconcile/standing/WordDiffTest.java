package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.reconcile.standing.WordDiff.Change;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of words.txt, and hostile wordings. */
class WordDiffTest {
    private static final int MANY = 100_000;

    @TestFactory
    Stream<DynamicTest> marksWhatDiffersInEveryExample() throws IOException {
        return examples()
                .map(example -> DynamicTest.dynamicTest(
                        example.get(0) + " → " + example.get(1),
                        () -> assertThat(marked(WordDiff.of(example.get(0), example.get(1))))
                                .isEqualTo(example.get(2))));
    }

    @Test
    void givesBothWordingsBack() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            String before = words(random);
            String after = words(random);
            List<WordDiff.Piece> pieces = WordDiff.of(before, after);
            assertThat(joined(pieces, Change.ADDED)).isEqualTo(before);
            assertThat(joined(pieces, Change.DROPPED)).isEqualTo(after);
        }
    }

    @Test
    void takesAnyTextAndTellsTheSameTwice() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            String before = noise(random);
            String after = noise(random);
            assertThat(WordDiff.of(before, after)).isEqualTo(WordDiff.of(before, after));
        }
        assertThat(WordDiff.of("", " \n")).isEmpty();
    }

    @Test
    void comesToAnEndWithEndlessWordings() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String some = "one two ".repeat(MANY);
            assertThat(WordDiff.of(some, "three " + some + "four")).hasSizeGreaterThan(1);
            assertThat(WordDiff.of(some, "five six ".repeat(MANY))).hasSize(2);
            assertThat(WordDiff.of("x".repeat(MANY), "\u0301".repeat(MANY))).hasSize(2);
        });
    }

    private static String joined(List<WordDiff.Piece> pieces, Change without) {
        return pieces.stream()
                .filter(piece -> piece.change() != without)
                .map(WordDiff.Piece::words)
                .collect(Collectors.joining(" "));
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(word ->
                        List.of("of", "the", "bridge", "fell", "400", "Marrow").get(word))
                .collect(Collectors.joining(" "));
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(60), 0, 0x2fff)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }

    private static String marked(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.change()) {
                    case SAME -> piece.words();
                    case DROPPED -> "[-" + piece.words() + "-]";
                    case ADDED -> "{+" + piece.words() + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    private static Stream<List<String>> examples() throws IOException {
        try (InputStream stream = Objects.requireNonNull(WordDiffTest.class.getResourceAsStream("words.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ")));
        }
    }
}

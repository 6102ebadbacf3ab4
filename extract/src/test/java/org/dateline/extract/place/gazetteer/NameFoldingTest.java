package org.dateline.extract.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NameFoldingTest {
    @TestFactory
    Stream<DynamicTest> holdsTheCorpusOfSpellings() {
        return lines().map(line -> dynamicTest(line, () -> check(line)));
    }

    private static Stream<String> lines() {
        try (InputStream corpus =
                NameFoldingTest.class.getResourceAsStream("/org/dateline/extract/place/name-folding.txt")) {
            assertThat(corpus).isNotNull();
            String text = new String(corpus.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String line) {
        String level = line.substring(0, line.indexOf(':'));
        List<String> names = Arrays.stream(line.substring(level.length() + 1).split(";"))
                .map(String::strip)
                .toList();
        List<String> plain = names.stream().map(NameFolding::plain).distinct().toList();
        List<String> folded = plain.stream().map(NameFolding::folded).distinct().toList();
        List<String> skeletons =
                folded.stream().map(NameFolding::skeleton).distinct().toList();
        switch (level) {
            case "plain" -> assertThat(plain).hasSize(1);
            case "folded" -> assertThat(folded).hasSize(1);
            case "skeleton" -> assertThat(skeletons).hasSize(1);
            case "apart" -> assertThat(folded).hasSize(names.size());
            default -> throw new IllegalArgumentException("no such level: " + level);
        }
    }

    @Test
    void foldsArabicLettersThatAreWrittenEitherWay() {
        assertThat(NameFolding.plain("أبو كمال")).isEqualTo(NameFolding.plain("ابو كمال"));
        assertThat(NameFolding.plain("السفيرة")).isEqualTo(NameFolding.plain("السفيره"));
    }

    @Test
    void foldsLongNamesInLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String part : List.of("a", "al ", "-", "'", "sh", "é", "ḑ")) {
                String plain = NameFolding.plain(part.repeat(100_000));
                assertThat(NameFolding.skeleton(NameFolding.folded(plain))).hasSizeLessThan(300_000);
            }
        });
    }

    @Test
    void foldsAnyTextTheSameWayTwice() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            String name = random.ints(random.nextInt(12), 1, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String plain = NameFolding.plain(name);
            assertThat(NameFolding.plain(plain)).isEqualTo(plain);
            assertThat(NameFolding.folded(plain)).isEqualTo(NameFolding.folded(NameFolding.plain(name)));
        }
    }
}

package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken archives, crawls, feeds, pages, texts and PDF documents: each ends in a counted refusal or a report. */
class HostileInputTest {
    @ParameterizedTest
    @MethodSource("cases")
    void endsInACountedRefusalOrAReport(HostileCase hostile) {
        byte[] content = hostile.content().get();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Taken.outcome(content)).isEqualTo(hostile.expected()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void keepsTheArticle(HostileCase hostile) {
        Report report = Taken.report(Taken.items("x", hostile.content().get()), "x");
        assertThat(Taken.words(report, BlockKind.BODY)).contains(HostileArchives.WORDS);
    }

    @Test
    void standsOnThePageThatListsThem() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of(System.getProperty("dateline.root"), "docs", "hostile-input.md"));
        assertThat(Stream.of(cases(), HostileMailTest.cases(), HostileListsTest.cases())
                        .flatMap(all -> all)
                        .map(hostile -> "| " + hostile.name() + " | "
                                + (hostile.expected().isEmpty() ? "nothing" : hostile.expected()) + " |"))
                .allSatisfy(row -> assertThat(rows).contains(row));
    }

    static Stream<HostileCase> articles() {
        return HostilePages.articles().filter(page -> page.expected().equals("1 report"));
    }

    static Stream<HostileCase> cases() {
        return Stream.of(HostileArchives.cases(), HostileCrawls.cases(), HostilePages.cases(), HostilePdfs.cases())
                .flatMap(all -> all);
    }
}

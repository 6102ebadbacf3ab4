package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final String WORDS =
            "The bridge over the Alma was hit at dawn on Tuesday, a driver who had waited there for hours said.\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsHeadingsLinksAndListsAndWhatTheFrontMatterSays(String lineEnd) {
        Report report = Taken.report(Taken.items("a", Taken.sample("markdown/report.md", lineEnd)), "a");
        assertThat(report.title()).contains("Harbour shelled: clinic closes");
        assertThat(report.outlet()).contains("The Alma Lantern");
        assertThat(report.byline()).contains("Ines Corvo");
        assertThat(report.url()).contains("https://lantern.example/letters/2019-03-05");
        assertThat(report.published().orElseThrow().value()).isEqualTo("2019-03-05 07:00:00 +0200");
        assertThat(Taken.words(report, BlockKind.HEADING)).containsExactly("Two wounded");
        assertThat(Taken.words(report, BlockKind.BODY))
                .hasSize(5)
                .first()
                .isEqualTo(
                        "Mortar rounds fell on the harbour district of Port Alma on Monday, and a clinic there closed"
                                + " its doors, the governor's office said.");
    }

    @Test
    void readsMarkdownWithoutFrontMatter() {
        Report report = Taken.report(
                Taken.items(
                        "a",
                        Taken.bytes("# Bridge hit\n\n" + WORDS + "\n## Repairs\n\n" + WORDS.replace("hit", "mended"))),
                "a");
        assertThat(report.title()).contains("Bridge hit");
        assertThat(Taken.words(report, BlockKind.HEADING)).containsExactly("Repairs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* The figures could not be verified. ",
                "#Alma #Harbour ",
                "# 1 of 3: ",
                "# A heading alone\n\n",
                "--- \n",
                "---\nThe bridge: a report\n---\n",
                "It was 5 * 3 * 2 that were hit. ",
                "[Reuters] (Alma) ",
                "- Hello, said the driver. ",
                "http://lantern.example/a_b_c "
            })
    void leavesPlainTextToTheLetter(String opening) {
        String text = opening + WORDS;
        assertThat(Taken.report(Taken.items("a", Taken.bytes(text)), "a").text())
                .isEqualTo(text);
    }

    @Test
    void endsAtEveryPrefix() {
        byte[] whole = Taken.sample("markdown/report.md", "\n");
        for (int end = 0; end <= whole.length; end++) {
            byte[] prefix = Arrays.copyOf(whole, end);
            assertThatCode(() -> Taken.outcome(prefix)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void endsInACountedRefusalOrAReport(HostileCase hostile) {
        byte[] content = hostile.content().get();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Taken.outcome(content)).isEqualTo(hostile.expected()));
    }

    static Stream<HostileCase> cases() {
        String head = "# Bridge hit\n\n**Alma** " + WORDS + "\n";
        return Stream.of(
                HostileCase.of(
                        "Markdown: 100,000 quotations in one another", "1 report", () -> head + ">".repeat(100_000)),
                HostileCase.of(
                        "Markdown: 50,000 lists in one another", "1 report", () -> head + "- ".repeat(50_000) + "a"),
                HostileCase.of("Markdown: 100,000 opening brackets", "1 report", () -> head + "[".repeat(100_000)),
                HostileCase.of(
                        "Markdown: 50,000 openings of emphasis", "1 report", () -> head + "*a _b ".repeat(50_000)),
                HostileCase.of(
                        "Markdown: 20,000 emphases in one another",
                        "1 report",
                        () -> head + "*a **b ".repeat(10_000) + "b** a*".repeat(10_000)),
                HostileCase.of(
                        "Markdown: 50,000 pictures in one another",
                        "1 report",
                        () -> head + "![".repeat(50_000) + "](a)".repeat(50_000)),
                HostileCase.of("Markdown: 100,000 backticks of all lengths", "1 report", () -> head + backticks()),
                HostileCase.of(
                        "Markdown: scripts and broken tags",
                        "1 report",
                        () -> head + "<script>x()</script><div <p <!--"),
                HostileCase.of(
                        "Markdown: front matter that never ends",
                        "1 report",
                        () -> "---\ntitle: a\n" + "b: c\n".repeat(10_000) + WORDS),
                HostileCase.of(
                        "Markdown: front matter with a script for a title",
                        "1 report",
                        () -> "---\ntitle: \"</title><script>\"\n---\n" + WORDS),
                HostileCase.of("Markdown: NUL bytes", "1 report", () -> head + "\0"));
    }

    private static String backticks() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 450; i++) {
            text.append("`".repeat(i)).append(" e ");
        }
        return text.toString();
    }
}

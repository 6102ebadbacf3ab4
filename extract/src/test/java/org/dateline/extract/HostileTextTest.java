package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to cost much; the work must grow with their length and no faster. */
class HostileTextTest {
    private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.open();
    private static final Extractor EXTRACTOR = Extractor.using(LANGUAGE);

    @AfterAll
    static void closeLanguage() {
        LANGUAGE.close();
    }

    private static Arguments text(String piece, int length) {
        return Arguments.of(piece, length);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("said ", 40_000),
                text("he said ", 40_000),
                text("“she said “he said ", 40_000),
                text("\"", 20_000),
                text("“", 20_000),
                text(",", 20_000),
                text("a, ", 40_000),
                text("according to ", 40_000),
                text("killed 12 and ", 40_000),
                text("denied that he ", 40_000),
                text("Hama, ", 40_000),
                text("The ministry said:\n", 40_000),
                text("The army said it hit Hama on Monday, killing 12 people. ", 300_000),
                text("“We left,” said Omar Aziz. He said 12 died in Hama in 2016. ", 60_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsOnRepetition(String piece, int length) {
        String text = piece.repeat(length / piece.length());
        Report report = PlainReports.of(text);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> ClaimChecks.check(report, EXTRACTOR.extract(report, PlainReports.ANCHOR)));
    }
}

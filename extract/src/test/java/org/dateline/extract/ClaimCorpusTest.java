package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.model.Anchor;
import org.dateline.model.BlockKind;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of claims.txt. */
class ClaimCorpusTest {
    private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.open();
    private static final Extractor EXTRACTOR = Extractor.using(LANGUAGE);

    @AfterAll
    static void closeLanguage() {
        LANGUAGE.close();
    }

    static List<ClaimExample> examples() {
        try (InputStream in = ClaimCorpusTest.class.getResourceAsStream("claims.txt")) {
            if (in == null) {
                throw new IllegalStateException("no claims.txt");
            }
            return ClaimExample.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> findsTheClaimsOfEveryExample() {
        return examples().stream()
                .filter(example -> !example.knownWrong())
                .map(example -> dynamicTest(
                        example.text(), () -> assertThat(faults(example)).isEmpty()));
    }

    /** An example that comes out right moves up in the file, so that it stays right. */
    @TestFactory
    Stream<DynamicTest> findsOtherClaimsWhereThatIsKnown() {
        return examples().stream()
                .filter(ClaimExample::knownWrong)
                .map(example -> dynamicTest(
                        example.text(),
                        () -> assertThat(faults(example))
                                .as("this example is right now: move it above '# known wrong'")
                                .isNotEmpty()));
    }

    @Test
    void holdsExamplesOfBothSorts() {
        assertThat(examples())
                .hasSizeGreaterThan(60)
                .allSatisfy(example -> assertThat(example.expected()).isNotEmpty());
    }

    private static List<String> faults(ClaimExample example) {
        Report report = example.headline()
                ? PlainReports.of(example.text(), List.of(BlockKind.HEADLINE, BlockKind.BODY))
                : PlainReports.of(example.text());
        List<Claim> claims = EXTRACTOR.extract(report, Optional.of(new Anchor(example.anchor(), "example")));
        ClaimChecks.check(report, claims);
        return example.expected().stream()
                .flatMap(expected -> expected.faults(example.text(), claims).stream())
                .toList();
    }
}

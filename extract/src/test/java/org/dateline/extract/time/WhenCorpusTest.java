package org.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Anchor;
import org.dateline.model.When;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of dates.txt. */
class WhenCorpusTest {
    private static final WhenFinder FINDER = WhenFinder.english();

    @TestFactory
    List<DynamicTest> readsEveryExampleAsWritten() {
        return WordTable.rows(WhenCorpusTest.class, "dates.txt", 3).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(1),
                        () -> assertThat(read(row.get(0), row.get(1))).isEqualTo(row.get(2))))
                .toList();
    }

    private static String read(String anchor, String text) {
        Optional<Anchor> day =
                anchor.equals("-") ? Optional.empty() : Optional.of(new Anchor(LocalDate.parse(anchor), "example"));
        List<When> found = FINDER.find(text, PlainSentences.of(text), day);
        return found.isEmpty() ? "-" : found.stream().map(WhenCorpusTest::show).collect(Collectors.joining("; "));
    }

    private static String show(When when) {
        String days = when.start()
                .map(start -> start
                        + (start.equals(when.end().orElseThrow())
                                ? ""
                                : ".." + when.end().orElseThrow()))
                .orElse("?");
        return "[" + when.words() + "] " + days + " " + when.precision().code();
    }
}

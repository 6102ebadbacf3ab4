package org.dateline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dateline.extract.time.PlainSentences;
import org.dateline.extract.time.WordTable;
import org.dateline.model.Figure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of figures.txt, read without grammar. */
class FigureCorpusTest {
    private static final FigureFinder FINDER = FigureFinder.english();

    @TestFactory
    List<DynamicTest> readsEveryExampleAsWritten() {
        return WordTable.rows(FigureCorpusTest.class, "figures.txt", 2).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0), () -> assertThat(read(row.get(0))).isEqualTo(row.get(1))))
                .toList();
    }

    static String read(String text) {
        List<FigureMention> found = FINDER.find(text, PlainSentences.of(text));
        return found.isEmpty()
                ? "-"
                : found.stream()
                        .map(FigureMention::figure)
                        .map(FigureCorpusTest::show)
                        .collect(Collectors.joining("; "));
    }

    static String show(Figure figure) {
        return "[" + figure.words() + "] " + figure.measure().code() + " " + range(figure)
                + (figure.population().isEmpty() ? "" : " / " + figure.population())
                + figure.window().map(window -> " (" + window + ")").orElse("")
                + (figure.cumulative() ? " +" : "")
                + (figure.flags().isEmpty() ? "" : " " + figure.flags());
    }

    private static String range(Figure figure) {
        OptionalDouble max = figure.max();
        String least = number(figure.min());
        if (max.isPresent() && max.getAsDouble() == figure.min()) {
            return least;
        }
        return least + ".." + (max.isPresent() ? number(max.getAsDouble()) : "");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}

package org.dateline.reconcile.lineage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.LineageType;
import org.dateline.model.ReportLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineageTest {
    record Example(String wanted, String shows, ReportProfile one, ReportProfile other) {
        @Override
        public String toString() {
            return wanted + ": " + shows;
        }
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream stream = Objects.requireNonNull(LineageTest.class.getResourceAsStream("links.txt"))) {
            String file = new String(stream.readAllBytes(), UTF_8);
            return Arrays.stream(file.split("\n== ", -1)).skip(1).map(LineageTest::example).toList().stream();
        }
    }

    private static Example example(String entry) {
        String[] head = entry.substring(0, entry.indexOf('\n')).split(": ", 2);
        String[] reports = entry.substring(entry.indexOf('\n') + 1).split("\n--\n", 2);
        return new Example(head[0], head[1], report(reports[0]), report(reports[1]));
    }

    private static ReportProfile report(String lines) {
        Optional<String> outlet = Optional.empty();
        List<String> credits = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String line : lines.strip().split("\n", -1)) {
            if (line.startsWith("outlet: ")) {
                outlet = Optional.of(line.substring(8));
            } else if (line.startsWith("credit: ")) {
                credits.add(line.substring(8));
            } else {
                text.add(line);
            }
        }
        return ReportProfile.of(Reports.of(String.join("\n", text), outlet, credits, "en"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void linksAsTheExamplesSay(Example example) {
        assertThat(Lineage.compare(example.one(), example.other())
                        .map(link -> link.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("none"))
                .as("%s", Lineage.compare(example.one(), example.other()))
                .isEqualTo(example.wanted());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysTheSameInEitherOrder(Example example) {
        assertThat(Lineage.compare(example.other(), example.one()))
                .isEqualTo(Lineage.compare(example.one(), example.other()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void letsLinkedReportsMeetInTheIndex(Example example) {
        Set<Long> shared = new TreeSet<>(example.one().keys());
        shared.retainAll(example.other().keys());
        boolean citesOnly = example.wanted().equals("cites");
        if (Lineage.compare(example.one(), example.other()).isPresent() && !citesOnly) {
            assertThat(shared).hasSizeGreaterThanOrEqualTo(Lineage.SHARED_KEYS);
        }
    }

    @Test
    void putsTheCompositeAndTheCitingReportFirst() throws IOException {
        for (Example example : examples().toList()) {
            Optional<ReportLink> link = Lineage.compare(example.one(), example.other());
            if (link.filter(found -> found.type() == LineageType.COMPOSITE || found.type() == LineageType.CITES)
                    .isPresent()) {
                assertThat(link.orElseThrow().report()).isEqualTo(example.one().id());
            }
        }
    }

    @Test
    void givesReasonsThatAPersonCanCheck() throws IOException {
        Example edited = examples()
                .filter(example -> example.wanted().equals("edited-copy"))
                .findFirst()
                .orElseThrow();
        assertThat(Lineage.compare(edited.one(), edited.other()).orElseThrow().reasons())
                .first()
                .isEqualTo("the same words, edited");
        assertThat(Lineage.compare(edited.one(), edited.other()).orElseThrow().reasons())
                .anySatisfy(reason -> assertThat(reason).contains("in the same order"))
                .anySatisfy(reason -> assertThat(reason).contains("words in a row are the same: “"))
                .anySatisfy(reason -> assertThat(reason).contains("Vukić"))
                .anySatisfy(reason -> assertThat(reason).isEqualTo("figures that differ: 14 against 11"));
    }

    @Test
    void neverLinksAReportWithItself() {
        ReportProfile report = Reports.profile("Shells fell on the port of Karsova on Monday night.");
        assertThat(Lineage.compare(report, report)).isEmpty();
    }

    @Test
    void comparesReportsInOtherLanguagesByTheirVeryWordsOnly() {
        String text = "In der Nacht zum Montag fielen Granaten auf den Hafen von Karsova. Elf Arbeiter wurden verletzt,"
                + " drei davon schwer, wie die Hafenmeisterin Jelena Vukić der Agentur sagte. Die Küstenstraße bleibt zu.";
        ReportProfile one = ReportProfile.of(Reports.of(text, Optional.of("Anzeiger"), List.of(), "de"));
        ReportProfile copy = ReportProfile.of(Reports.of(text, Optional.of("Bote"), List.of(), "de"));
        ReportProfile other = ReportProfile.of(Reports.of(
                "Die Hafenmeisterin von Karsova, Jelena Vukić, sprach von elf Verletzten in der Nacht zum Montag.",
                Optional.empty(),
                List.of(),
                "de"));
        assertThat(Lineage.compare(one, copy)).map(ReportLink::type).contains(LineageType.COPY);
        assertThat(Lineage.compare(one, other)).isEmpty();
    }
}

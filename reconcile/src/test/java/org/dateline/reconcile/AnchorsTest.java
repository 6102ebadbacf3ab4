package org.dateline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Anchor;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final LocalDate FOURTH = LocalDate.of(2024, 12, 4);

    private final Report dated = report(
            "Fighters of the Norvik Brigade under Captain Tellus Marr took Ostrava Hill near Brenn, Marr said on Wednesday.",
            Optional.of(FOURTH),
            Optional.empty());
    private final Report undated = report(
            "The Norvik Brigade holds Ostrava Hill above Brenn, its Captain Tellus Marr told visitors.",
            Optional.empty(),
            Optional.empty());
    private final Report stranger = report(
            "Farmers in Lower Quillan expect a good harvest, the Quillan Gazette wrote.",
            Optional.empty(),
            Optional.empty());

    @Test
    void takesThePublicationDate() {
        assertThat(day(dated)).contains(FOURTH);
        assertThat(day(undated)).isEmpty();
    }

    @Test
    void takesTheFirstWeekdayOfTheLeadFromThePhotoOn() {
        Report withPhoto = report(
                "It was calm last Friday. Shells fell on Brenn on Monday.",
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 12, 2)));
        assertThat(day(withPhoto)).contains(LocalDate.of(2024, 12, 2));
        Report other =
                report("Shells fell on Brenn on Thursday.", Optional.empty(), Optional.of(LocalDate.of(2024, 12, 2)));
        assertThat(day(other)).contains(LocalDate.of(2024, 12, 5));
    }

    @Test
    void takesOverTheDayOfAnotherAndSaysWhatIsShared() {
        assertThat(Anchors.from(undated, dated)).hasValueSatisfying(anchor -> {
            assertThat(anchor.date()).isEqualTo(FOURTH);
            assertThat(anchor.reason()).contains("brenn");
        });
        assertThat(Anchors.from(dated, undated)).isEmpty();
    }

    @Test
    void sharesTheNamesOfTheSameAndNotThoseOfOthers() {
        assertThat(Anchors.names(undated).keySet().stream().filter(Anchors.names(dated)::containsKey))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(Anchors.names(stranger).keySet().stream().filter(Anchors.names(dated)::containsKey))
                .isEmpty();
    }

    @Test
    void givesANameTheSameWeightInAllReports() {
        Map<Long, Integer> one = Anchors.names(dated);
        Anchors.names(undated)
                .forEach((name, weight) ->
                        assertThat(one.getOrDefault(name, weight)).isEqualTo(weight));
    }

    private static Optional<LocalDate> day(Report report) {
        return Anchors.of(report).map(Anchor::date);
    }

    private static Report report(String text, Optional<LocalDate> published, Optional<LocalDate> notBefore) {
        Sha256 sha = Sha256.of(text);
        return new Report(
                ReportId.of(sha),
                sha,
                "report.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                published.map(day -> new DateEvidence(day, day.toString(), "test")),
                List.of(),
                notBefore,
                "en",
                text,
                List.of(new Block(new Span(0, text.length()), BlockKind.BODY, "test")));
    }
}

package org.dateline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
        assertThat(anchor(dated, List.of(dated))).contains(FOURTH);
    }

    @Test
    void takesTheFirstWeekdayOfTheLeadFromThePhotoOn() {
        Report withPhoto = report(
                "It was calm last Friday. Shells fell on Brenn on Monday.",
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 12, 2)));
        assertThat(anchor(withPhoto, List.of(withPhoto))).contains(LocalDate.of(2024, 12, 2));
        Report other =
                report("Shells fell on Brenn on Thursday.", Optional.empty(), Optional.of(LocalDate.of(2024, 12, 2)));
        assertThat(anchor(other, List.of(other))).contains(LocalDate.of(2024, 12, 5));
    }

    @Test
    void inheritsFromTheReportThatSharesNames() {
        assertThat(Anchors.of(List.of(dated, undated))).hasEntrySatisfying(undated.id(), anchor -> {
            assertThat(anchor.date()).isEqualTo(FOURTH);
            assertThat(anchor.reason()).contains("brenn");
        });
    }

    @Test
    void givesNoAnchorWhereNothingIsShared() {
        assertThat(Anchors.of(List.of(dated, stranger))).doesNotContainKey(stranger.id());
    }

    @Test
    void isTheSameInAnyOrder() {
        List<Report> reports = new ArrayList<>(List.of(dated, undated, stranger));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(Anchors.of(reports)).isEqualTo(Anchors.of(List.of(dated, undated, stranger)));
        }
    }

    private static Optional<LocalDate> anchor(Report report, List<Report> reports) {
        return Optional.ofNullable(Anchors.of(reports).get(report.id())).map(Anchor::date);
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

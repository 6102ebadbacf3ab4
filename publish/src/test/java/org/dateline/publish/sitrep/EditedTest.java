package org.dateline.publish.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Author;
import org.dateline.model.ClaimId;
import org.dateline.model.SentenceEdit;
import org.dateline.publish.sitrep.SituationReport.Citation;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;
import org.junit.jupiter.api.Test;

class EditedTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 4);
    private static final ClaimId CLAIM = new ClaimId("0123456789abcdef");
    private static final ClaimId OTHER = new ClaimId("fedcba9876543210");
    private static final Sentence FIRST = new Sentence("Hama", "“It fell.” — the army.", List.of(1));
    private static final Sentence SECOND = new Sentence("Homs", "“It holds.” — the army.", List.of(2));
    private static final SituationReport REPORT = new SituationReport(
            "Syria",
            DAY,
            DAY,
            List.of(new Section("Highlights", "Nothing.", List.of(FIRST, SECOND))),
            List.of(citation(CLAIM), citation(OTHER)));

    private static Citation citation(ClaimId claim) {
        return new Citation(claim, "Outlet", Optional.of(DAY), "Words.");
    }

    private static SentenceEdit edit(ClaimId claim, String told, String words, int minute) {
        return new SentenceEdit(
                Set.of(claim),
                told,
                words,
                new Author("Edda", minute == 1 ? "too blunt" : ""),
                Instant.parse("2024-12-05T10:0" + minute + ":00Z"));
    }

    private static Section account(SituationReport report) {
        assertThat(report.sections()).hasSize(2);
        assertThat(report.sections().get(1).heading()).isEqualTo("Edited by persons");
        return report.sections().get(1);
    }

    @Test
    void leavesAReportThatNobodyEditedAsItIs() {
        assertThat(SituationReports.edited(REPORT, List.of())).isEqualTo(REPORT);
        assertThat(SituationReports.edited(
                        REPORT, List.of(edit(new ClaimId("0000000000000000"), FIRST.words(), "Else.", 1))))
                .isEqualTo(REPORT);
    }

    @Test
    void marksWordsAsThePersonsAndKeepsTheProgramsAndTheCitations() {
        SituationReport edited =
                SituationReports.edited(REPORT, List.of(edit(CLAIM, FIRST.words(), "It is said to have fallen.", 1)));
        assertThat(edited.sections().get(0).sentences())
                .containsExactly(
                        new Sentence(
                                "Hama",
                                "It is said to have fallen. [words of Edda]",
                                List.of(1),
                                Optional.of(FIRST.words())),
                        SECOND);
        assertThat(account(edited).sentences())
                .containsExactly(new Sentence(
                        "Edda, 5 Dec 2024",
                        "worded anew. The program says: " + FIRST.words() + " Why: too blunt",
                        List.of(1)));
    }

    @Test
    void strikesASentenceVisibly() {
        SituationReport edited = SituationReports.edited(REPORT, List.of(edit(OTHER, SECOND.words(), "", 2)));
        assertThat(edited.sections().get(0).sentences().get(1).words()).isEqualTo("[struck out by Edda]");
        assertThat(account(edited).sentences().get(0).words()).isEqualTo("struck out: " + SECOND.words());
    }

    @Test
    void theLastEditCounts() {
        SituationReport edited = SituationReports.edited(
                REPORT, List.of(edit(CLAIM, FIRST.words(), "Earlier.", 1), edit(CLAIM, FIRST.words(), "Later.", 2)));
        assertThat(edited.sections().get(0).sentences().get(0).words()).isEqualTo("Later. [words of Edda]");
        assertThat(account(edited).sentences()).hasSize(1);
    }

    @Test
    void setsAsideWhatIsSaidOfASentenceThatReadsOtherwiseNow() {
        SituationReport edited =
                SituationReports.edited(REPORT, List.of(edit(CLAIM, "“It may fall.” — the army.", "It may.", 1)));
        assertThat(edited.sections().get(0).sentences()).containsExactly(FIRST, SECOND);
        assertThat(account(edited).sentences())
                .containsExactly(new Sentence(
                        "Edda, 5 Dec 2024",
                        "set aside, as the claim is told otherwise now or not at all. It said: It may.; in place of: “It may fall.” — the army.",
                        List.of(1)));
    }

    @Test
    void everyFormShowsTheMark() throws IOException {
        SituationReport edited = SituationReports.edited(REPORT, List.of(edit(CLAIM, FIRST.words(), "Mine.", 1)));
        for (SituationReports.Form form : List.of(SituationReports.Form.MD, SituationReports.Form.HTML)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SituationReports.write(edited, form, "http://desk.example", out);
            assertThat(out.toString(StandardCharsets.UTF_8).replace("\\", ""))
                    .contains("Mine. [words of Edda]", "Edited by persons", "The program says: “It fell.” — the army.");
        }
    }
}

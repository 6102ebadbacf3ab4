package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.RejectionCode;
import org.dateline.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    private Path folder;

    private Workplace work;

    @BeforeEach
    void makeWorkplace() {
        work = new Workplace(folder);
    }

    @Test
    void countsWhatBecameOfEachDocument() throws IOException {
        work.writeDocuments(10);
        Summary summary = work.take("a.db", new FakeStages(), "documents");
        assertThat(summary.added()).isEqualTo(11);
        assertThat(summary.unchanged()).isZero();
        assertThat(summary.rejected()).isEqualTo(Map.of(RejectionCode.EMPTY, 1));
        assertThat(summary.notCoded()).isEqualTo(Map.of("ar", 1));
        assertThat(summary.coded()).isEqualTo(10);
        assertThat(summary.claims()).isEqualTo(20);
        assertThat(summary.faults()).isEmpty();
        assertThat(summary.times()).containsOnlyKeys(Stage.values());
    }

    @Test
    void changesNothingWhenItReadsAFolderAgain() throws IOException {
        work.writeDocuments(10);
        work.take("a.db", new FakeStages(), "documents");
        String before = work.content("a.db");
        FakeStages again = new FakeStages();
        Summary summary = work.take("a.db", again, "documents");
        assertThat(summary.read()).isEqualTo(11);
        assertThat(summary.unchanged()).isEqualTo(11);
        assertThat(summary.claims()).isZero();
        assertThat(work.content("a.db")).isEqualTo(before);
        assertThat(again.codings).hasValue(0);
    }

    @Test
    void givesTheSameLedgerInAnyOrderOfArrival() throws IOException {
        work.writeDocuments(12);
        work.take("at once.db", new FakeStages(), "documents");
        for (String part : List.of("documents/3", "documents/arabic.txt", "documents/0", "documents/2", "documents")) {
            work.take("in parts.db", new FakeStages(), part);
        }
        assertThat(work.content("in parts.db")).isEqualTo(work.content("at once.db"));
    }

    @Test
    void keepsTheSameBytesUnderTwoNamesAsOneReportOfTheFirstName() throws IOException {
        work.write("b.txt", "claim one\n");
        work.write("a.txt", "claim one\n");
        work.take("at once.db", new FakeStages(), "b.txt", "a.txt");
        work.take("b first.db", new FakeStages(), "b.txt");
        Summary second = work.take("b first.db", new FakeStages(), "a.txt");
        assertThat(second.renewed()).isEqualTo(1);
        assertThat(work.content("b first.db"))
                .isEqualTo(work.content("at once.db"))
                .contains("a.txt");
        try (Ledger ledger = Ledger.open(work.ledger("at once.db"))) {
            Sha256 bytes = Sha256.of("claim one\n");
            assertThat(ledger.locations(bytes))
                    .containsExactly(
                            folder.resolve("a.txt").toString(),
                            folder.resolve("b.txt").toString());
        }
    }

    @Test
    void codesAgainTheReportsWhoseAnchorHasChanged() throws IOException {
        work.write("undated.txt", "claim one\n");
        work.write("later.txt", "date: 2024-12-05\nclaim two\n");
        work.write("sooner.txt", "date: 2024-12-02\nclaim three\n");
        work.take("a.db", new FakeStages(), "undated.txt");
        assertThat(days("a.db")).isEmpty();
        work.take("a.db", new FakeStages(), "later.txt");
        FakeStages last = new FakeStages();
        work.take("a.db", last, "sooner.txt");
        assertThat(last.codings).hasValue(2);
        assertThat(days("a.db")).containsExactlyInAnyOrder(day(5), day(2), day(2));
    }

    @Test
    void readsAgainWithANewerProgram() throws IOException {
        work.write("a.txt", "claim one\n");
        work.take("a.db", new FakeStages("fake 1"), "a.txt");
        Summary summary = work.take("a.db", new FakeStages("fake 2"), "a.txt");
        assertThat(summary.renewed()).isEqualTo(1);
        assertThat(summary.coded()).isEqualTo(1);
    }

    @Test
    void readsAgainWhenTheIndexBesideADocumentSaysSomethingElse() throws IOException {
        work.write("news/sub/a.txt", "claim one\n");
        work.take("a.db", new FakeStages(), "news");
        assertThat(work.content("a.db")).contains("outlet=Optional.empty");
        work.write("news/index.json", "[{\"report\": \"a\", \"outlet\": \"The Example\"}]");
        assertThat(work.take("a.db", new FakeStages(), "news").renewed()).isEqualTo(1);
        assertThat(work.content("a.db")).contains("outlet=Optional[The Example]");
        assertThat(work.take("a.db", new FakeStages(), "news").unchanged()).isEqualTo(1);
    }

    @Test
    void goesOnAfterAFaultOnOneDocument() throws IOException {
        work.write("documents/1.txt", "claim one\n");
        work.write("documents/2.txt", "crash\n");
        work.write("documents/3.txt", "claim three\n");
        Summary summary = work.take("a.db", new FakeStages(), "documents");
        assertThat(summary.claims()).isEqualTo(2);
        assertThat(summary.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.stage()).isEqualTo(Stage.EXTRACT);
            assertThat(fault.file()).endsWith("2.txt");
            assertThat(fault.cause()).hasMessage("the extractor crashes");
        });
    }

    @Test
    void readsStandardInput() {
        Summary summary = work.takeFromInput("a.db", new FakeStages(), "claim from a pipe\n");
        assertThat(summary.added()).isEqualTo(1);
        assertThat(work.content("a.db")).contains("file=-,");
    }

    @Test
    void rejectsWhatIsNotThere() {
        Summary summary = work.take("a.db", new FakeStages(), "nowhere.txt");
        assertThat(summary.rejected()).isEqualTo(Map.of(RejectionCode.UNREADABLE, 1));
        assertThat(work.content("a.db")).contains("there is no such file or folder");
    }

    @Test
    void rejectsWhatIsTooLargeWithoutLoadingAllOfIt() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(5L * 1024 * 1024 * 1024);
        }
        Summary summary = work.take("a.db", new FakeStages(), "huge.txt");
        assertThat(summary.rejected()).isEqualTo(Map.of(RejectionCode.TOO_LARGE, 1));
    }

    @Test
    void forgetsARejectionWhenTheFileHasBecomeAReport() throws IOException {
        work.write("a.txt", "");
        work.take("a.db", new FakeStages(), "a.txt");
        Files.writeString(folder.resolve("a.txt"), "claim one\n");
        work.take("a.db", new FakeStages(), "a.txt");
        try (Ledger ledger = Ledger.open(work.ledger("a.db"))) {
            assertThat(ledger.rejections()).isEmpty();
        }
    }

    private List<LocalDate> days(String ledger) {
        List<LocalDate> days = new ArrayList<>();
        try (Ledger open = Ledger.open(work.ledger(ledger))) {
            open.forEachClaim(
                    ClaimQuery.all(),
                    (report, claim) -> claim.when().orElseThrow().start().ifPresent(days::add));
        }
        return days;
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2024, 12, ofDecember);
    }
}

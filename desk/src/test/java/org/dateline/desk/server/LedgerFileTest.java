package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.SampleLedger;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the file under a desk that is open. */
class LedgerFileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    /** Asks until the answer is as wanted. */
    private static String eventually(Browser browser, int status, String words) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = browser.get("/ledger");
        while (answer.statusCode() != status || !answer.body().contains(words)) {
            assertThat(Instant.now()).as(answer.body()).isBefore(end);
            Thread.sleep(100);
            answer = browser.get("/ledger");
        }
        return answer.body();
    }

    @Test
    void saysThatThereIsNoLedgerAndGoesOnWhenThereIs() throws IOException, InterruptedException {
        Path file = folder.resolve("desk.db");
        try (Browser browser = new Browser(file)) {
            assertThat(eventually(browser, 503, "there is no ledger here")).contains("./dateline read");
            Files.copy(SampleLedger.file(), file);
            eventually(browser, 200, "claims");
            Files.move(file, folder.resolve("elsewhere.db"));
            eventually(browser, 503, "there is no ledger here");
            Files.move(folder.resolve("elsewhere.db"), file);
            eventually(browser, 200, "claims");
        }
    }

    @Test
    void saysHowToFillAnEmptyLedger() {
        Path file = folder.resolve("desk.db");
        Ledger.open(file).close();
        try (Browser browser = new Browser(file)) {
            assertThat(browser.get("/").body()).contains("The ledger is empty", "./dateline read sample");
            assertThat(browser.get("/ledger").statusCode()).isEqualTo(200);
            assertThat(browser.get("/events").statusCode()).isEqualTo(200);
            assertThat(browser.get("/reports").statusCode()).isEqualTo(200);
            assertThat(browser.get("/figures").body()).contains("No claim counts anything yet");
            assertThat(browser.get("/lineage").body()).contains("No two reports hold the same text");
            assertThat(browser.get("/api/claims").body()).contains("\"total\":0");
        }
    }

    @Test
    void showsAClaimThatHoldsNoLongerWithWhatBecameOfIt() throws IOException {
        Path file = folder.resolve("desk.db");
        Files.copy(SampleLedger.file(), file);
        Claim claim;
        try (Ledger ledger = Ledger.open(file)) {
            claim = ledger.claimsById("", Optional.empty()).get(0);
            ledger.withdraw(claim.report(), new Author("Ana", "taken back by its outlet"));
        }
        try (Browser browser = new Browser(file)) {
            assertThat(browser.get("/claims/" + claim.id()).body())
                    .contains("The ledger holds this claim no longer", "taken back by its outlet", "What became of it");
            assertThat(browser.get("/claims/" + claim.id().value().substring(0, 12))
                            .headers()
                            .firstValue("location"))
                    .contains("/claims/" + claim.id());
            assertThat(browser.get("/ledger?limit=500").body())
                    .doesNotContain(claim.id().value());
        }
    }

    @Test
    void showsTheVersionsOfAReportWithWhatWasChanged() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in")).resolve("report.txt");
        Path file = folder.resolve("desk.db");
        String words =
                "Shells fell on Hama on 2 December 2024, the ministry said, and %s people were killed in the town.\n";
        Files.writeString(in, words.formatted("12"));
        SampleLedger.read(List.of(in.toString()), file);
        Files.writeString(in, words.formatted("14") + "\nCorrection: An earlier version of this report said 12.\n");
        SampleLedger.read(List.of(in.toString()), file);
        ReportId first;
        ReportId second;
        try (Ledger ledger = Ledger.open(file)) {
            second = reports(ledger).get(0).id();
            first = ledger.versions(second).get(0).report().id();
        }
        assertThat(first).isNotEqualTo(second);
        try (Browser browser = new Browser(file)) {
            assertThat(browser.get("/reports/" + second).body()).contains("/reports/" + second + "/versions");
            assertThat(browser.get("/reports/" + first).body())
                    .isEqualTo(browser.get("/reports/" + first + "/versions").body())
                    .contains("superseded by version 2", "<del>12</del> <ins>14</ins>", "notice of a correction")
                    .contains("href=\"/reports/" + second + "\"");
            assertThat(browser.get("/reports/" + first.value().substring(0, 9) + "/versions")
                            .headers()
                            .firstValue("location"))
                    .contains("/reports/" + first + "/versions");
            assertThat(browser.get("/api/reports/" + second + "/versions").body())
                    .contains("{\"report\":\"" + first + "\"", "superseded by version 2")
                    .containsPattern("\"change\":\"added\"[^{}]*\"14\"|\"14\"[^{}]*\"change\":\"added\"");
            assertThat(browser.get("/reports/0123456789abcdef/versions").statusCode())
                    .isEqualTo(404);
            assertThat(browser.get("/api/reports/0123456789abcdef/versions").statusCode())
                    .isEqualTo(404);
            assertThat(browser.get("/reports/" + first + "/versions?x=1").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void saysThatTheFileIsSomethingElse() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("desk.db"), "no ledger, but more than a few words of text");
        try (Browser browser = new Browser(file)) {
            eventually(browser, 503, "no Dateline ledger");
        }
    }

    @Test
    void followsWhatOthersWrite() throws IOException, InterruptedException {
        Path file = copy();
        try (Browser browser = new Browser(file);
                Ledger other = Ledger.open(file)) {
            Report first = reportWithClaims(other);
            assertThat(browser.get("/reports/" + first.id()).statusCode()).isEqualTo(200);
            other.withdraw(first.id(), new Author("Ana", "a test"));
            Instant end = Instant.now().plus(PATIENCE);
            while (!browser.get("/reports/" + first.id()).body().contains("The ledger holds none of these versions")) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(100);
            }
            assertThat(browser.get("/").body()).contains("withdrawn: a test");
        }
    }

    @Test
    void goesOnShowingWhatItKnowsWhileTheFileIsLocked() throws IOException, SQLException, InterruptedException {
        Path file = copy();
        try (Browser browser = new Browser(file)) {
            eventually(browser, 200, "claims");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
                for (int i = 0; i < 5; i++) {
                    assertThat(browser.get("/ledger").statusCode()).isEqualTo(200);
                    Thread.sleep(200);
                }
                statement.execute("ROLLBACK");
            }
            eventually(browser, 200, "claims");
        }
    }

    private Path copy() throws IOException {
        return Files.copy(SampleLedger.file(), folder.resolve("desk.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Report reportWithClaims(Ledger ledger) {
        return reports(ledger).stream()
                .filter(report -> !ledger.claims(report.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Report> reports(Ledger ledger) {
        List<Report> reports = new ArrayList<>();
        ledger.forEachReport(reports::add);
        return reports;
    }
}

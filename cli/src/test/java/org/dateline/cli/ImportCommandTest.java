package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.Session.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one ledger exports fills another. */
class ImportCommandTest {
    @TempDir
    private Path folder;

    private Session session;
    private String other;

    @BeforeEach
    void readTwoReports() throws IOException {
        session = new Session(folder).withVariable("USER", "ana");
        other = session.path("other.db").toString();
        session.run("read", session.write("report.txt", Session.REPORT).toString());
        session.run(
                "read",
                session.write("second.txt", Session.REPORT.replace("12 people", "14 people"))
                        .toString());
    }

    private String exported(String what, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "export";
        arguments[1] = "--what";
        arguments[2] = what;
        System.arraycopy(more, 0, arguments, 3, more.length);
        Result result = session.run(arguments);
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }

    private void taken(Path file) {
        Result result = session.run("import", file.toString(), "--ledger", other);
        assertThat(result.status()).as(result.err()).isZero();
    }

    @Test
    void exportsTheSameAfterAnImportOfLines() throws IOException {
        String all = exported("all");
        taken(session.write("all.jsonl", all));
        assertThat(exported("all", "--ledger", other)).isEqualTo(all);
    }

    @Test
    void exportsTheSameAfterAnImportOfParquet() {
        Path parquet = session.path("claims.parquet");
        exported("claims", "--format", "parquet", "--output", parquet.toString());
        taken(parquet);
        assertThat(exported("all", "--ledger", other)).isEqualTo(exported("all"));
    }

    @Test
    void keepsWhatAPersonDecidedWhenTheDocumentIsReadLater() throws IOException {
        String id = exported("claims").split("\"")[3];
        session.run("review", "correct", id, "--place", "Halfaya=35.26,36.60", "--reason", "seen there");
        session.run("review", "accept", id, "--reason", "called them");
        taken(session.write("all.jsonl", exported("all")));
        assertThat(session.run("show", id, "--ledger", other).out()).contains("accepted, ana on ", "Halfaya");
        session.run("read", session.path("report.txt").toString(), "--ledger", other);
        assertThat(session.run("show", id, "--ledger", other).out()).contains("accepted, ana on ", "Halfaya");
        assertThat(session.run("audit", "verify", "--ledger", other).status()).isZero();
    }

    @Test
    void keepsHowSensitiveClaimsAndReportsAre() throws IOException {
        String claim = exported("claims").split("\"")[3];
        String report = exported("reports").split("\"")[3];
        session.run("review", "classify", report, "moderate", "--reason", "names a witness");
        session.run("review", "classify", claim, "high", "--reason", "a hospital");
        session.run("review", "approve", "severe", "--days", "2", "--by", "Edda");
        assertThat(exported("all")).doesNotContain(claim, report);
        String all = exported("all", "--approval", "1");
        assertThat(all).contains("\"sensitivity\":\"moderate\"", "\"sensitivity\":\"high\"");
        taken(session.write("all.jsonl", all));
        assertThat(exported("all", "--ledger", other)).doesNotContain(claim, report);
        session.run("review", "approve", "severe", "--days", "2", "--by", "Edda", "--ledger", other);
        assertThat(exported("all", "--approval", "1", "--ledger", other)).isEqualTo(all);
        assertThat(session.run("audit", "verify", "--ledger", other).status()).isZero();
        assertThat(session.run("audit", "list", "--ledger", other).out()).contains("sensitivity high");
    }

    @Test
    void saysInTheLogWhoImportedWhat() throws IOException {
        taken(session.write("all.jsonl", exported("all")));
        assertThat(session.run("audit", "list", "--ledger", other).out())
                .containsPattern("(?s)ana.{0,40}imported")
                .contains("report.txt with ", "second.txt with ");
    }

    @Test
    void takesNothingWhereARowIsWrong() throws IOException {
        List<String> lines = exported("all").lines().toList();
        Path file = Files.write(
                session.path("wrong.jsonl"),
                List.of(lines.get(0), lines.get(1), lines.get(2).replace("\"kind\":\"", "\"kind\":\"un")));
        Result result = session.run("import", file.toString(), "--ledger", other);
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).contains("row 3, field ", "nothing was taken");
        assertThat(Path.of(other)).doesNotExist();
    }

    @Test
    void fillsNoLedgerThatHoldsReports() throws IOException {
        String all = exported("all");
        Result result = session.run("import", session.write("all.jsonl", all).toString());
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).contains("holds reports already");
        assertThat(exported("all")).isEqualTo(all);
    }

    @Test
    void opensNoPathThatAnImportNames() throws IOException {
        String all = exported("all").replace(session.path("report.txt").toString(), "/etc/passwd");
        taken(session.write("all.jsonl", all));
        assertThat(exported("all", "--ledger", other)).isEqualTo(all);
        assertThat(exported("all", "--ledger", other)).doesNotContain("root:");
    }

    @Test
    void asksForAFileForWhatIsNoText() {
        assertThat(session.run("export", "--format", "parquet").status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(session.run("export", "--format", "csv", "--what", "all").status())
                .isEqualTo(ExitStatus.WRONG_USE);
        assertThat(session.run("import", session.path("none").toString()).status())
                .isEqualTo(ExitStatus.WRONG_USE);
    }

    @Test
    void saysWhatAFormatLeavesOut() {
        Result result = session.run("export", "--format", "ucdp");
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("left out: ");
        assertThat(session.run("export", "--format", "hxl", "--kind", "shelling")
                        .out())
                .contains("#date+occurred");
    }
}

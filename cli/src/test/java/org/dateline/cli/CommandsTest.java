package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.Session.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = new Session(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "claims",
                "show",
                "events",
                "origins",
                "figures",
                "search",
                "changes",
                "grade",
                "withdraw",
                "sitrep",
                "review",
                "audit",
                "versions",
                "export",
                "text",
                "bench"
            })
    void explainsEveryCommand(String command) {
        Result help = session.run(command, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith("Usage: dateline " + command).contains("--ledger");
        assertThat(session.run("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void saysItsVersion() {
        assertThat(session.run("--version").out()).startsWith("dateline ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clams",
                "read",
                "show",
                "claims --kind war",
                "claims --since yesterday",
                "claims --format xml",
                "export --what figures",
                "export --what reports --format csv",
                "show zzzz --ledger x --ledger y",
                "bench nosuch",
                "bench grammar",
                "bench grammar --data nowhere"
            })
    void answersWrongUseWithAHint(String arguments) {
        Result result = session.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).startsWith("dateline: ");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void saysWhichCommandMayHaveBeenMeant() {
        assertThat(session.run("clams").err()).contains("claims").contains("dateline --help");
    }

    @Test
    void listsTheKindsWhereOneIsUnknown() {
        assertThat(session.run("claims", "--kind", "war").err()).contains("armed-clash");
    }

    @Test
    void readsAndSumsUp() throws IOException {
        session.write("report.txt", Session.REPORT);
        Result result = session.run("read", folder.toString());
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("1: 1 new, 0 unchanged")
                .contains(session.path("ledger.db").toString());
        assertThat(result.err()).isEmpty();
        assertThat(session.run("read", folder.toString()).out()).contains("1: 0 new, 1 unchanged");
    }

    @Test
    void takesTheLedgerBeforeOrAfterTheCommand() throws IOException {
        String report = session.write("report.txt", Session.REPORT).toString();
        String one = session.path("one.db").toString();
        String other = session.path("other.db").toString();
        session.run("--ledger", one, "read", report);
        session.run("read", "--ledger", other, report);
        assertThat(Path.of(one)).exists();
        assertThat(Path.of(other)).exists();
        assertThat(session.path("ledger.db")).doesNotExist();
        assertThat(session.run("export", "--ledger", one).out())
                .isEqualTo(session.run("export", "--ledger=" + other).out());
    }

    @Test
    void readsStandardInput() {
        Result result = session.withInput(Session.REPORT.getBytes(StandardCharsets.UTF_8))
                .run("read", "-");
        assertThat(result.status()).isZero();
        assertThat(session.run("export", "--what", "reports").out()).contains("\"file\":\"-\"");
    }

    @Test
    void makesNoLedgerWhereThereIsNone() {
        for (String command : new String[] {"claims", "export", "search x", "show 1"}) {
            Result result = session.run(command.split(" "));
            assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(result.err())
                    .contains("there is no ledger here")
                    .contains("dateline read")
                    .contains("ledger-missing");
        }
        assertThat(session.path("ledger.db")).doesNotExist();
    }

    @Test
    void exportsToAFileAndToStandardOutputTheSame() throws IOException {
        session.run("read", session.write("report.txt", Session.REPORT).toString());
        for (String what : new String[] {"claims", "reports"}) {
            Path file = session.path(what + ".jsonl");
            assertThat(session.run("export", "--what", what, "--output", file.toString())
                            .status())
                    .isZero();
            assertThat(file)
                    .hasContent(session.run("export", "--what", what, "--format", "jsonl")
                            .out());
        }
    }

    @Test
    void printsWhatIsReadFromAFileWithoutALedger() throws IOException {
        session.write("empty.txt", "");
        session.write("report.txt", Session.REPORT);
        Result result = session.run(
                "text",
                session.path("report.txt").toString(),
                session.path("empty.txt").toString());
        assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(0)).contains("\"rejected\":{\"code\":\"empty\"");
        assertThat(result.lines().get(1))
                .contains("\"title\":")
                .contains("\"furniture\":")
                .contains("\"language\":\"en\"");
        assertThat(Files.exists(session.path("ledger.db"))).isFalse();
    }

    @Test
    void saysWhichOutputCannotBeWritten() throws IOException {
        session.run("read", session.write("report.txt", Session.REPORT).toString());
        Result result = session.run(
                "export", "--output", session.path("nowhere/claims.jsonl").toString());
        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.err()).contains("nowhere").contains("output-failed");
    }

    @Test
    void refusesAClaimThatDoesNotExist() throws IOException {
        session.run("read", session.write("report.txt", Session.REPORT).toString());
        Result result = session.run("show", "zzzz");
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).contains("dateline claims");
    }
}

package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.cli.Session.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCommandsTest {
    private static final String CORRECTED = Session.REPORT.replace("at least 12 people", "at least 14 people");

    @TempDir
    private Path folder;

    private Session session;
    private String report;

    @BeforeEach
    void readAReport() throws IOException {
        session = new Session(folder);
        report = session.write("report.txt", Session.REPORT).toString();
        session.run("read", report);
    }

    @Test
    void listsWhatWasKnownBeforeANewVersion() throws IOException {
        String before = session.run("claims").out();
        String claims = session.run("export").out();
        String reports = session.run("export", "--what", "reports").out();
        String then = lastChange();
        session.write("report.txt", CORRECTED);
        session.run("read", report);
        assertThat(session.run("claims").out()).contains("14 people").doesNotContain("12 people");
        assertThat(session.run("claims", "--as-of", then).out()).isEqualTo(before);
        assertThat(session.run("export", "--as-of", then).out()).isEqualTo(claims);
        assertThat(session.run("export", "--what", "reports", "--as-of", then).out())
                .isEqualTo(reports)
                .contains("\"version\":1");
        assertThat(session.run("export").out()).contains("\"version\":2");
        assertThat(session.run("claims", "--as-of", "2000-01-01").out()).isEqualTo("no claims\n");
    }

    @Test
    void showsAClaimThatHasEndedWithTheReason() throws IOException {
        String claim = firstClaim();
        String before = session.run("show", claim).out();
        String then = lastChange();
        session.write("report.txt", CORRECTED);
        session.run("read", report);
        Result shown = session.run("show", claim);
        assertThat(shown.status()).isZero();
        assertThat(shown.out())
                .startsWith(before.lines().limit(8).collect(Collectors.joining("\n")))
                .contains("history")
                .contains("ended: superseded by version 2 of this report");
        assertThat(session.run("show", claim, "--as-of", then).out()).startsWith(before);
        assertThat(session.run("show", claim, "--as-of", "2000-01-01").status()).isEqualTo(ExitStatus.WRONG_USE);
    }

    @Test
    void takesAReportOutAndBackIn() {
        String before = session.run("export").out();
        Result withdrawn = session.run("withdraw", "report.txt", "--reason", "the outlet took it back");
        assertThat(withdrawn.status()).isZero();
        assertThat(withdrawn.out()).startsWith("withdrawn: ");
        session.run("read", report);
        assertThat(session.run("export").out()).isEmpty();
        assertThat(session.run("changes").out())
                .contains("withdrawn: the outlet took it back")
                .contains("changes");
        assertThat(session.run("withdraw", "report.txt").err()).contains("it is withdrawn already");
        assertThat(session.run("withdraw", "--restore", "report.txt").out()).startsWith("restored: ");
        assertThat(session.run("export").out()).isEqualTo(before);
        assertThat(session.run("withdraw", "--restore", "report.txt").err()).contains("it is not withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdraw nowhere", "withdraw", "changes --since yesterday", "claims --as-of 2024-13-01"})
    void answersWrongUseWithAHint(String arguments) {
        Result result = session.run(arguments.split(" "));
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).startsWith("dateline: ");
    }

    @Test
    void asksWhichReportIsMeant() throws IOException {
        session.run("read", session.write("report2.txt", CORRECTED).toString());
        Result result = session.run("withdraw", "report");
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).contains("report.txt (").contains("report2.txt (");
    }

    @Test
    void printsTheFeedAsJsonFromAnInstantOn() {
        List<String> lines = session.run("changes", "--format", "jsonl").lines();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"at\":\"")
                        .contains("\"change\":\"new\"")
                        .contains("\"reason\":\"its report was read\"")
                        .contains("\"claim\":{\"id\":"));
        assertThat(session.run("changes", "--since", lastChange(), "--format", "jsonl")
                        .lines())
                .hasSameSizeAs(lines);
        assertThat(session.run("changes", "--since", "2999-01-01").out()).isEqualTo("no changes\n");
    }

    private String lastChange() {
        List<String> lines = session.run("changes", "--format", "jsonl").lines();
        return lines.get(lines.size() - 1).split("\"")[3];
    }

    private String firstClaim() {
        return session.run("export").out().split("\"")[3];
    }
}

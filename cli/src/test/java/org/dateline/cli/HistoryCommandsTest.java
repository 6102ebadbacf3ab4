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
    void listsVersionsWithWhatWasChangedAndWhatTheNewsroomSaysOfIt() throws IOException {
        session.write("report.txt", CORRECTED + "\nCorrection: This report first said that 12 people were killed.\n");
        session.run("read", report);
        assertThat(session.run("versions", "report.txt").lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("version 1  ")
                        .contains("2 December 2024", "River towns shelled as talks stall"))
                .anySatisfy(line -> assertThat(line).contains("superseded by version 2"))
                .anySatisfy(line -> assertThat(line).startsWith("version 2  "))
                .anySatisfy(line -> assertThat(line).contains("notice of a correction: Correction: This report"))
                .anySatisfy(line -> assertThat(line).contains("at least [-12-] {+14+} people"))
                .noneSatisfy(line -> assertThat(line).contains("rebel commander"));
        assertThat(session.run("versions", "nothing").err()).contains("no report fits 'nothing'");
    }

    @Test
    void keepsVersionsOfEachEntryOfALiveBlog() throws IOException {
        String page =
                "<html><head><link rel=canonical href='https://lantern.example/live/river'></head><body><main><h1>Live</h1>"
                        + "<article id=e3><time datetime='2024-12-03T11:00:00Z'></time><p>The army shelled the town of Hama on 1 December"
                        + " 2024, killing at least %d people, the Interior Ministry said, and both bridges were closed.</p></article>"
                        + "<article id=e2><time datetime='2024-12-03T10:00:00Z'></time><p>The government denied on the same day that its"
                        + " troops had retreated from Aleppo, and called the reports of it a lie.</p></article>"
                        + "<article id=e1><time datetime='2024-12-03T09:00:00Z'></time><p>Rebels took two villages north of Hama on 2"
                        + " December 2024, a rebel commander said by telephone from the front.</p></article></main></body></html>";
        session.write("live.html", page.formatted(12));
        session.run("read", session.path("live.html").toString());
        session.write("live.html", page.formatted(14));
        session.run("read", session.path("live.html").toString());
        assertThat(session.run("versions", "live.html!/e3").out())
                .contains("version 1", "version 2", "at least [-12-] {+14+} people")
                .doesNotContain("version 3", "retreated");
        assertThat(session.run("versions", "live.html!/e2").out())
                .contains("version 1", "https://lantern.example/live/river#e2")
                .doesNotContain("version 2");
        assertThat(session.run("claims").out()).contains("at least 14 people");
    }

    @Test
    void takesPagesOfOneAddressForVersionsHoweverReadersCameToThem() throws IOException {
        String page =
                "<link rel=canonical href='%s'><article><h1>River towns shelled</h1><p>The army shelled the town of Hama on"
                        + " 1 December 2024, killing at least %d people, the Interior Ministry said, and both bridges were closed.</p>"
                        + "<p>The government denied on the same day that its troops had retreated from Aleppo.</p></article>";
        session.write("a.html", page.formatted("https://www.lantern.example/river?utm_source=feed", 12));
        session.write("b.html", page.formatted("http://lantern.example/river/amp", 14));
        session.run(
                "read",
                session.path("a.html").toString(),
                session.path("b.html").toString());
        assertThat(session.run("versions", "a.html").out())
                .contains("version 1", "version 2", "at least [-12-] {+14+} people");
        assertThat(session.run("claims").out()).contains("14 people").doesNotContain("12 people were");
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

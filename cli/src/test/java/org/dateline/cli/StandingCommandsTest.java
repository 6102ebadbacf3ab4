package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.Session.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingCommandsTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = new Session(folder);
    }

    @Test
    void marksWhatOutletsDropAndAdd() throws IOException {
        session.write("one.txt", Session.REPORT);
        session.write(
                "two.txt",
                Session.REPORT
                        .replace("at least 12 people", "12 people")
                        .replace("2 December", "3 December")
                        .replace("The government denied", "The government in the capital denied"));
        session.run("read", folder.toString());
        Result drift = session.run("origins", claim("killing"));
        assertThat(drift.out())
                .contains("[-at least-]")
                .contains("one.txt, 2024-12-02")
                .contains("two.txt");
        assertThat(session.run("origins", "one.txt").out()).contains("copy").contains("two.txt");
        Session terminal = session.onTerminal(80);
        assertThat(terminal.run("origins", claim("killing")).out())
                .contains("\u001b[9;31mleast\u001b[0m")
                .doesNotContain("[-at");
    }

    @Test
    void showsWhatWasKnownThen() throws IOException {
        session.run("read", session.write("one.txt", Session.REPORT).toString());
        String then = session.run("changes", "--format", "jsonl").out().split("\"")[3];
        session.run(
                "read",
                session.write("two.txt", Session.REPORT.replace("talks stall", "talks fail"))
                        .toString());
        assertThat(session.run("origins").out()).contains("one origin in 2 reports");
        assertThat(session.run("origins", "--as-of", then).out()).contains("1 origin of 1 report");
        assertThat(session.run("origins", "two", "--as-of", then).status()).isEqualTo(ExitStatus.WRONG_USE);
    }

    @Test
    void saysThatSeveralAgenciesAreCreditedThoughNoneIsHere() throws IOException {
        session.run(
                "read",
                session.write("one.txt", Session.REPORT + "\nab/cd (dpa, AFP, Reuters)\n")
                        .toString());
        assertThat(session.run("origins", "one").out())
                .contains("composite by its credits: ab/cd (dpa, AFP, Reuters)")
                .contains("no text in common");
    }

    @Test
    void printsWhoClaimsWhichPlace() throws IOException {
        session.run("read", session.write("one.txt", Session.REPORT).toString());
        assertThat(session.run("control").out()).contains("Hama").contains("according to rebel commander");
        assertThat(session.run("control", "--place", "nowhere").out()).startsWith("nothing is said");
    }

    private String claim(String words) {
        List<String> lines = session.run("export").lines();
        return lines.stream()
                .filter(line -> line.contains("one.txt") && line.contains(words))
                .map(line -> line.split("\"")[3])
                .findFirst()
                .orElseThrow();
    }
}

package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeCommandTest {
    @TempDir
    private Path folder;

    private Session session;
    private String claim;

    @BeforeEach
    void readAReport() throws IOException {
        session = new Session(folder).withVariable("USER", "ana");
        session.run("read", session.write("report.txt", Session.REPORT).toString());
        claim = session.run("export")
                .out()
                .lines()
                .filter(line -> line.contains("Interior Ministry"))
                .findFirst()
                .orElseThrow()
                .split("\"")[3];
    }

    @Test
    void gradesASourceAndAClaimAndTellsWhoDid() {
        assertThat(session.run("grade", "--source", "interior ministry", "c", "--reason", "has lied before")
                        .out())
                .isEqualTo("interior ministry: C\n");
        session.run("grade", claim.substring(0, 8), "5", "--by", "Ben");
        String shown = session.run("show", claim).out();
        assertThat(shown)
                .contains("C, information 5")
                .contains("given by ana on")
                .contains("given by Ben on");
        assertThat(session.run("export").out()).contains("\"grade\":{\"source\":\"C\",\"information\":5");
        assertThat(session.run("grade").out()).contains("C  interior ministry").contains("2 grades");
    }

    @Test
    void staysWithTheClaimInANewVersionUntilItIsTakenBack() throws IOException {
        session.run("grade", claim, "5");
        session.run(
                "read",
                session.write("report.txt", Session.REPORT + "\nThe talks go on, officials said.\n")
                        .toString());
        assertThat(session.run("export").out())
                .doesNotContain(claim)
                .contains("\"information\":5")
                .contains("given by ana");
        assertThat(session.run("grade", "--clear", claim).out()).startsWith("no grade any more");
        assertThat(session.run("export").out()).doesNotContain("given by ana");
        assertThat(session.run("grade").out()).contains("; until ");
    }

    @Test
    void searchesAsOfATime() {
        assertThat(session.run("search", "hama").out()).endsWith("1 report\n");
        assertThat(session.run("search", "hama", "--as-of", "2000-01-01").out()).isEqualTo("0 reports\n");
        assertThat(session.run("search", "HAMA", "--as-of", "2999-01-01").out()).endsWith("1 report\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"grade zzzz 2", "grade 0", "grade --clear", "grade --source Reuters", "grade --source Reuters G"
            })
    void answersWrongUseWithAHint(String arguments) {
        assertThat(session.run(arguments.split(" ")).status()).isEqualTo(ExitStatus.WRONG_USE);
    }
}

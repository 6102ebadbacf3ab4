package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitrepCommandTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void readAReport() throws IOException {
        session = new Session(folder);
        session.run("read", session.write("report.txt", Session.REPORT).toString());
    }

    @Test
    void writesWhatReportsOfADaySay() {
        Session.Result report = session.run("sitrep", "--on", "2024-12-02", "--place", "Syria");
        assertThat(report.status()).isZero();
        assertThat(report.out())
                .startsWith("# Syria: situation report, 2 Dec 2024\n\n## Highlights\n\n- **Hama, 1 Dec**")
                .contains("killing at least 12 people", "Interior Ministry in report.txt", "## Sources", "/claims/");
        assertThat(session.run("sitrep", "--from", "2024-12-01", "--until", "2024-12-03", "--place", "Hama")
                        .out())
                .startsWith("# Hama: situation report, 1 Dec 2024 to 3 Dec 2024");
        assertThat(session.run("sitrep", "--on", "2024-12-01", "--place", "Syria")
                        .out())
                .contains("Nothing is told.");
    }

    @Test
    void writesAPageIntoAFileAndLinksToTheDeskThatIsNamed() throws IOException {
        Path page = session.path("report.html");
        assertThat(session.run(
                                "sitrep",
                                "--on",
                                "2024-12-02",
                                "--place",
                                "Syria",
                                "--link",
                                "https://desk.example/",
                                "-o",
                                page.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("\"https://desk.example/claims/");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--place Syria",
                "--on 2024-12-02",
                "--on yesterday --place Syria",
                "--on 2024-12-02 --from 2024-12-01 --place Syria",
                "--from 2024-12-03 --until 2024-12-01 --place Syria",
                "--until 2024-12-01 --place Syria",
                "--on 2024-12-02 --place Syria -o report.xyz"
            })
    void saysWhatIsWrong(String words) {
        Session.Result result = session.run(("sitrep " + words).split(" ", -1));
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).isNotBlank();
        assertThat(result.out()).isEmpty();
    }

    @Test
    void leavesNoFileWhereItCannotBeWritten() {
        Path nowhere = session.path("missing").resolve("report.md");
        assertThat(session.run("sitrep", "--on", "2024-12-02", "--place", "Syria", "-o", nowhere.toString())
                        .status())
                .isNotZero();
        assertThat(nowhere).doesNotExist();
    }
}

package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coder and an editor decide on the command line, and the log of it. */
class ReviewCommandsTest {
    @TempDir
    private Path folder;

    private Session session;
    private String shelling;
    private String capture;

    @BeforeEach
    void readAReport() throws IOException {
        session = new Session(folder).withVariable("USER", "ana");
        session.run("read", session.write("report.txt", Session.REPORT).toString());
        shelling = claim("Interior Ministry");
        capture = claim("captured three villages");
    }

    private String claim(String words) {
        return session.run("export")
                .out()
                .lines()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow()
                .split("\"")[3];
    }

    private String act(Session.Result result) {
        assertThat(result.status()).as(result.err()).isZero();
        return result.out().replaceAll("(?s).*decided as (\\d+);.*", "$1");
    }

    @Test
    void keepsACorrectedPlaceWhenTheReportIsReadAgain() {
        act(session.run(
                "review",
                "correct",
                shelling.substring(0, 8),
                "--place",
                "Halfaya=35.26,36.60",
                "--reason",
                "seen there"));
        for (int i = 0; i < 2; i++) {
            assertThat(session.run("claims").out()).contains("Halfaya");
            assertThat(session.run("show", shelling).out())
                    .contains("Halfaya")
                    .contains("places corrected by ana: seen there")
                    .contains("review      in-review, ana on ");
            session.run("read", session.path("report.txt").toString());
        }
    }

    @Test
    void undoesAndDoesAgainWhatWasDecided() {
        String rejected = act(session.run("review", "reject", shelling, "--by", "Ben"));
        assertThat(session.run("claims").out()).doesNotContain(shelling.substring(0, 8));
        assertThat(session.run("review", "undo", rejected).out()).isEqualTo("undone: " + rejected + "\n");
        assertThat(session.run("claims").out()).contains(shelling.substring(0, 8));
        assertThat(session.run("review", "undo", rejected).err()).contains("no act " + rejected);
        session.run("review", "redo", rejected);
        assertThat(session.run("claims").out()).doesNotContain(shelling.substring(0, 8));
        session.run("review", "take-up", shelling);
        assertThat(session.run("claims").out()).contains(shelling.substring(0, 8));
        assertThat(session.run("review").lines())
                .anySatisfy(line -> assertThat(line).contains("Ben", shelling.substring(0, 8), "rejected", "(undone "))
                .last()
                .asString()
                .isEqualTo("3 decisions");
    }

    @Test
    void asksForAReasonWhereOneIsRequired() {
        assertThat(session.run("review", "reasons", "required").out()).contains("required from now on");
        Session.Result refused = session.run("review", "accept", shelling);
        assertThat(refused.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(refused.err()).contains("give a reason");
        act(session.run("review", "accept", shelling, "--reason", "called them"));
        session.run("review", "reasons", "optional");
        act(session.run("review", "take-up", shelling));
        assertThat(session.run("review", "reasons", "never").status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(session.run("audit", "list").out()).contains("rule set");
    }

    @Test
    void acceptsMergesAndRelates() {
        act(session.run("review", "accept", shelling, "--by", "Ed"));
        assertThat(session.run("show", shelling).out()).contains("review      accepted, Ed on ");
        act(session.run("review", "relate", shelling, "contradicts", capture));
        assertThat(session.run("show", shelling).out()).contains("contradicts " + capture.substring(0, 8));
        act(session.run("review", "relate", shelling, "contradicts", capture, "--not"));
        assertThat(session.run("show", shelling).out()).doesNotContain("contradicts");
        act(session.run("review", "merge", shelling, capture));
        assertThat(session.run("claims").out()).doesNotContain(capture.substring(0, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accept 0000",
                "correct CLAIM",
                "correct CLAIM --stance loudly",
                "correct CLAIM --claimant Governor",
                "correct CLAIM --claimant Governor=king",
                "correct CLAIM --when yesterday",
                "correct CLAIM --when 2024-12-41",
                "correct CLAIM --when 2024-12-04..2024-12-01",
                "correct CLAIM --place Hama=99,36",
                "correct CLAIM --kind nothing",
                "merge CLAIM CLAIM",
                "merge CLAIM",
                "relate CLAIM eats CLAIM",
                "undo 77",
                "redo 1",
                "undo x"
            })
    void saysWhatCannotBeDecided(String words) {
        String before = session.run("export").out();
        Session.Result result = session.run(("review " + words.replace("CLAIM", shelling)).split(" ", -1));
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).isNotBlank().doesNotContain("at org.dateline");
        assertThat(session.run("export").out()).isEqualTo(before);
    }

    @Test
    void correctsEveryFieldThatCanBeNamed() {
        act(session.run(
                "review",
                "correct",
                shelling,
                "--kind",
                "air-drone-strike",
                "--stance",
                "denies",
                "--status",
                "background",
                "--claimant",
                "Governor of Hama=official",
                "--claimant",
                "Wire=agency",
                "--actor",
                "air force",
                "--target",
                "bakery",
                "--place",
                "Nowhere",
                "--when",
                "2024-11-30..2024-12-01"));
        assertThat(session.run("show", shelling).out())
                .contains(
                        "air-drone-strike",
                        "denies",
                        "Governor of Hama",
                        "air force",
                        "bakery",
                        "Nowhere",
                        "2024-11-30");
        assertThat(session.run("review", "correct", shelling, "--claimant", "-").status())
                .isZero();
        assertThat(session.run("claims").out()).doesNotContain("Governor of Hama");
    }

    @Test
    void listsAndVerifiesTheLogAndFindsAFlippedByte() throws SQLException {
        act(session.run("review", "reject", shelling, "--by", "Ben", "--reason", "a mistake"));
        assertThat(session.run("audit", "list", shelling).out()).contains("Ben  rejected  " + shelling, "a mistake");
        assertThat(session.run("audit", "list").lines()).hasSizeGreaterThan(1);
        assertThat(session.run("audit", "list", "--after", "100000").out()).isEmpty();
        Session.Result verified = session.run("audit", "verify");
        assertThat(verified.status()).isZero();
        assertThat(verified.out()).containsPattern("\\d+ lines, all as they were written; sealed by [0-9a-f]{64}");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER audit_is_not_changed");
            statement.execute("UPDATE audit SET after = after || '.' WHERE number = 1");
        }
        Session.Result broken = session.run("audit", "verify");
        assertThat(broken.status()).isEqualTo(ExitStatus.SOME_REJECTED);
        assertThat(broken.out()).isEqualTo("line 1 is not as it was written, or is missing\n");
        assertThat(session.run("audit").status()).isEqualTo(ExitStatus.WRONG_USE);
    }
}

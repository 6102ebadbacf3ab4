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

/** Saved searches on the command line. */
class AlertCommandTest {
    private static final String SECRET = "whsec_dHdlbnR5LWZvdXIgYnl0ZXMgb2Yga2V5";

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void makeALedger() throws IOException {
        session = new Session(folder).withVariable("USER", "ana").withVariable("HOOK_SECRET", SECRET);
        session.run(
                "read",
                session.write("empty.txt", "Nothing happened here at all today.\n")
                        .toString());
    }

    private String[] add(String... more) {
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"alert", "add", "hama", "--to"}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return words;
    }

    @Test
    void sendsWhatIsReadByItself() throws IOException {
        Path file = folder.resolve("hama.jsonl");
        assertThat(session.run(add("file:" + file, "--place", "Hama")).status()).isZero();
        String report = session.write("report.txt", Session.REPORT).toString();
        assertThat(session.run("read", "--no-alerts", report).status()).isZero();
        assertThat(file).doesNotExist();
        assertThat(session.run("read", report).status()).isZero();
        assertThat(Files.readAllLines(file)).isNotEmpty().allMatch(line -> line.contains("Hama"));
        assertThat(session.run("alert", "list").out()).contains("hama").contains("ok");
        assertThat(session.run("alert", "show", "hama").out())
                .contains("delivered")
                .contains("saved by ana");
        assertThat(session.run("alert", "run").out()).contains("0 changes sent");
        assertThat(session.run("audit", "list", "hama").out())
                .contains("ana  alert saved")
                .contains("delivered");
        assertThat(session.run("alert", "remove", "hama").status()).isZero();
        assertThat(session.run("alert", "list").out()).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void readsAlthoughAnAlertFails() throws IOException {
        session.run(add("webhook:https://hooks.example.org/x", "--secret", "env:HOOK_SECRET"));
        Session.Result read =
                session.run("read", session.write("report.txt", Session.REPORT).toString());
        assertThat(read.status()).isZero();
        assertThat(read.err()).contains("alert hama: ").contains("not on the list");
        Session.Result list = session.run("alert", "list");
        assertThat(list.status()).isEqualTo(1);
        assertThat(list.out()).contains("failed after 1 attempt");
        assertThat(session.run("alert", "run", "hama").status()).isEqualTo(1);
        for (String command : new String[] {"list", "show"}) {
            assertThat(session.run("alert", command, command.equals("show") ? "hama" : "--debug")
                            .out())
                    .doesNotContain(SECRET.substring(6));
        }
        assertThat(session.run("audit", "list").out()).doesNotContain(SECRET.substring(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "file:",
                "desk:somewhere",
                "webhook:https://hooks.example.org/",
                "webhook:ftp://hooks.example.org/ --secret env:HOOK_SECRET",
                "webhook:https://ana:pass@hooks.example.org/ --secret env:HOOK_SECRET",
                "webhook:https://hooks.example.org/ --secret env:USER",
                "webhook:https://hooks.example.org/ --secret env:NONE",
                "webhook:https://hooks.example.org/ --secret file:missing",
                "file:a.jsonl --secret env:HOOK_SECRET",
                "file:a.jsonl --as-of 2024-12-01"
            })
    void saysWhatIsWrong(String words) {
        Session.Result result = session.run(add(words.split(" ")));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("dateline: ").doesNotContain("Exception");
        assertThat(session.run("alert", "list").out()).isEmpty();
    }

    @Test
    void keepsNamesApart() {
        session.run(add("desk"));
        assertThat(session.run(add("desk")).err()).contains("already");
        assertThat(session.run("alert", "add", "Two Words", "--to", "desk").status())
                .isEqualTo(2);
        assertThat(session.run("alert", "show", "none").status()).isEqualTo(2);
        assertThat(session.run("alert").status()).isEqualTo(2);
    }

    @Test
    void explainsWrongHosts() throws IOException {
        session.run(add("webhook:https://hooks.example.org/x", "--secret", "env:HOOK_SECRET"));
        assertThat(session.run("alert", "run", "--webhook-hosts", "https://hooks.example.org/path")
                        .status())
                .isEqualTo(2);
        assertThat(session.run("alert", "run", "--webhook-hosts", "not a host").status())
                .isEqualTo(2);
        session.write("hosts", "# ours\nhooks.example.org\n");
        assertThat(session.run(
                                "alert",
                                "run",
                                "--webhook-hosts",
                                folder.resolve("hosts").toString())
                        .status())
                .isZero();
    }
}

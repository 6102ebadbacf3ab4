package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.dateline.cli.Session.Result;
import org.dateline.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that fetch, from a server on this machine. */
class FetchCommandsTest {
    private static final String PAGE = "<!doctype html><html><head><title>Towns shelled</title></head><body><article>"
            + "<h1>Towns shelled</h1><p>The army shelled the town of Hama on Sunday, killing at least 12 people, the Interior"
            + " Ministry said on 2 December 2024.</p><p>The government denied that its troops had retreated from Aleppo on"
            + " Monday, in a statement to the press.</p></article></body></html>";

    @TempDir
    private Path folder;

    private Session session;
    private WebServer server;
    private String port;

    @BeforeEach
    void begin() throws IOException {
        session = new Session(folder);
        server = new WebServer().page("/page", PAGE);
        port = String.valueOf(server.port());
    }

    @AfterEach
    void end() {
        server.close();
    }

    private Path feeds(String... paths) throws IOException {
        StringBuilder list = new StringBuilder("<opml version=\"2.0\"><body>");
        for (String path : paths) {
            list.append("<outline text=\"Alma Monitor\" xmlUrl=\"")
                    .append(server.address(path))
                    .append("\"/>");
        }
        return session.write("feeds.opml", list + "</body></opml>");
    }

    private void serveFeed() {
        server.page(
                "/feed",
                "<rss version=\"2.0\"><channel><title>Alma Monitor</title><item><title>Towns shelled</title><link>"
                        + server.address("/page") + "</link><pubDate>Mon, 02 Dec 2024 09:00:00 GMT</pubDate></item>"
                        + "</channel></rss>");
    }

    @Test
    void fetchesNothingFromThisMachine() {
        Result result = session.run("fetch", server.address("/page"), "http://127.0.0.1/", "file:///etc/passwd");
        assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
        assertThat(result.out()).contains("rejected      3 address-refused");
        assertThat(result.err()).contains("127.0.0.1 is a loopback address, not a public host's [address-refused]");
        assertThat(server.targets()).isEmpty();
    }

    @Test
    void takesAPageIntoTheLedger() {
        Result result = session.run("fetch", "--test-port", port, server.address("/page"));
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(ExitStatus.OK);
        assertThat(result.out()).contains("read          1: 1 new, 0 unchanged");
        assertThat(session.run("claims").out()).contains("Hama");
        assertThat(session.run("export", "--what", "reports").out())
                .contains("\"url\":\"" + server.address("/page") + "\"");
    }

    @Test
    void goesRoundOnceAndShowsHowFeedsDo() throws IOException {
        serveFeed();
        Path list = feeds("/feed", "/missing");
        Result result = session.run("watch", list.toString(), "--once", "--test-port", port);
        assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
        assertThat(result.out()).contains("2 feeds asked, 1 with news, 1 failed; 1 new report, 1 rejected");
        Result health = session.run("watch", "--health");
        assertThat(health.status()).isEqualTo(ExitStatus.OK);
        assertThat(health.lines().get(0)).startsWith("last success      newest item");
        assertThat(health.lines().get(1)).contains("2024-12-02 09:00      1        0  Alma Monitor");
        assertThat(health.out()).contains("never", "1 status-404", "the server answers 404 (not found)");
        assertThat(session.run("watch", list.toString(), "--once", "--test-port", port)
                        .out())
                .contains("0 new reports");
        assertThat(server.targets()).containsOnlyOnce("/page");
    }

    @Test
    void tellsServersWhereTheUserCanBeReached() {
        session.run("fetch", "--test-port", port, "--contact", "https://example.org/me", server.address("/page"));
        assertThat(server.requests().get(0).headers().get("user-agent"))
                .startsWith("Dateline/")
                .contains("(+https://example.org/me)");
        Result wrong = session.run("fetch", "--contact", "a\r\nX: y", "http://example.org/");
        assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_USE);
    }

    @Test
    void sayWhatIsWrongWithTheCommandLine() throws IOException {
        assertThat(session.run("watch").err()).contains("the list of feeds is missing");
        assertThat(session.run("watch", "missing.opml").err()).contains("cannot be read");
        Path text = session.write("no.opml", "no list");
        assertThat(session.run("watch", text.toString()).err()).contains("not OPML that can be read");
        assertThat(session.run("fetch").status()).isEqualTo(ExitStatus.WRONG_USE);
        Result none = session.run("watch", "--health");
        assertThat(none.status()).as("no ledger yet").isEqualTo(ExitStatus.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"30s, 30", "90s, 90", "15m, 900", "1h, 3600", "7d, 604800"})
    void understandsHowOften(String words, long seconds) {
        assertThat(WatchCommand.pause(words)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "m", "15 m", "1w", "-5m", "29s", "8d", "9999999s", "1.5h"})
    void refusesOtherWords(String words) throws IOException {
        serveFeed();
        Result result = session.run("watch", feeds("/feed").toString(), "--every=" + words);
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).contains("--every is");
    }

    @Test
    void doesNotOfferTheOptionOfTests() {
        assertThat(session.run("watch", "--help").out())
                .contains("--every", "--health")
                .doesNotContain("--test-port");
    }
}

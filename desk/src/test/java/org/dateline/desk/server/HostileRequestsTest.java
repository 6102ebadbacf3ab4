package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked for, the answer is a page that says what is wrong, under the same policy as every page. */
class HostileRequestsTest {
    private static final Pattern REPEATED = Pattern.compile("\\{([xy])([0-9]+)\\}");

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser(SampleLedger.file());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    static Stream<String> requests() throws IOException {
        try (InputStream file = HostileRequestsTest.class.getResourceAsStream("hostile-requests.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersWithAPageThatSaysWhatIsWrong(String line) {
        String path = expanded(line.substring(4));
        // The library for requests refuses some of these itself.
        String answer = browser.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + line.substring(0, 3));
        assertThat(answer).contains("Content-Security-Policy: default-src 'none'; script-src 'self'");
        assertThat(answer)
                .doesNotContain("Exception", "at org.", "at java.", "jetty", "Jetty", "<script>alert", "<img");
    }

    private static String expanded(String path) {
        Matcher repeated = REPEATED.matcher(path);
        return repeated.replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n",
                "GET /..;/..;/etc/passwd HTTP/1.1\r\nHost: localhost\r\n",
                "GET /assets/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n",
                "GET //evil.example/%2e%2e HTTP/1.1\r\nHost: localhost\r\n",
                "GET http://evil.example/ledger HTTP/1.1\r\nHost: evil.example\r\n",
                "GET /ledger HTTP/1.1\r\nHost: evil.example\r\n",
                "GET /ledger HTTP/1.1\r\nHost: localhost.evil.example\r\n",
                "GET /ledger HTTP/1.1\r\nHost: 127.0.0.1:7070@evil.example\r\n",
                "GET /ledger HTTP/1.1\r\n",
                "GET /ledger HTTP/9.9\r\nHost: localhost\r\n",
                "NONSENSE\r\n",
                "TRACE /ledger HTTP/1.1\r\nHost: localhost\r\n",
                "POST /ledger HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc",
                "DELETE /ledger HTTP/1.1\r\nHost: localhost\r\n",
                "PROPFIND / HTTP/1.1\r\nHost: localhost\r\n",
            })
    void turnsAwayWhatNoBrowserSendsOnItsOwn(String request) {
        String answer = browser.raw(request + "Connection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (4|501|505).*");
        assertThat(answer).doesNotContain("Exception", "at org.", "at java.", "Jetty");
    }

    @Test
    void turnsAwayHeadsWithoutEnd() {
        String answer = browser.raw("GET /ledger?q=" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (414|431).*").contains("This request cannot be read");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        HttpResponse<String> answer = browser.get("/ledger?kind=war&from=soon&origins=many");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“kind” is “war”", "“from” is “soon”", "“origins” is “many”");
    }

    @Test
    void answersLooksWithoutBodies() {
        HttpRequest request = HttpRequest.newBuilder(browser.address().resolve("/ledger"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = browser.send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }
}

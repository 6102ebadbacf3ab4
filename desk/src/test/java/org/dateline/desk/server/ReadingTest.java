package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handing in reports where there is no ledger yet, and hearing of what changes. */
class ReadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String EDGE = "----edge";
    private static final String REPORT =
            "MARRAT, Dec 4, 2024 (Levant Wire) - Rebels shelled the town of Hama on Tuesday,"
                    + " killing four people, the army said.\n\nThe rebels denied it.";

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(folder.resolve("new.db"));
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    private static String part(String head, String content) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    private static String field(String name, String value) {
        return part("name=\"" + name + "\"", value);
    }

    private HttpRequest.Builder request(String... parts) {
        return HttpRequest.newBuilder(browser.address().resolve("/read"))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofString(String.join("", parts) + "--" + EDGE + "--\r\n"));
    }

    private HttpResponse<String> handIn(String... parts) {
        return browser.send(request(parts).build());
    }

    private String followed(HttpResponse<String> answer) throws InterruptedException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        Instant end = Instant.now().plus(PATIENCE);
        String page = browser.get(address).body();
        while (!page.contains("<h1>Done</h1>") || !page.contains("/reports/")) {
            assertThat(Instant.now()).as(page).isBefore(end);
            Thread.sleep(200);
            page = browser.get(address).body();
        }
        return page;
    }

    /** The snapshot follows the ledger a moment later. */
    private void awaitClaim() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!browser.get("/api/claims?q=shelled").body().contains("\"total\":1")) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }

    @Test
    void readsAPastedTextIntoANewLedger() throws InterruptedException {
        assertThat(browser.get("/read").statusCode()).isEqualTo(200);

        String page = followed(handIn(field("text", REPORT), field("outlet", "The <b>Daily</b>")));

        assertThat(page).contains("1 report new, 0 known already", "The &lt;b&gt;Daily&lt;/b&gt;");
        assertThat(browser.get("/read").body()).contains("1 document");
        awaitClaim();
        assertThat(followed(handIn(field("text", REPORT), field("outlet", "The <b>Daily</b>"))))
                .contains("0 reports new, 1 known already");
    }

    @Test
    void readsFilesAndSaysWhichItCannotRead() throws InterruptedException {
        String page = followed(handIn(
                part("name=\"files\"; filename=\"../../etc/<img src=x>.txt\"", REPORT),
                part("name=\"files\"; filename=\"empty.html\"", "\0\1\2\0\3")));

        assertThat(page).contains("1 report new, 0 known already, 1 rejected").contains("empty.html");
        assertThat(page).doesNotContain("<img src=x>").doesNotContain("etc/");
    }

    @Test
    void takesNothingFromOtherSites() {
        HttpRequest foreign = request(field("text", REPORT))
                .header("Origin", "http://evil.example")
                .build();
        HttpRequest crossSite = request(field("text", REPORT))
                .header("Sec-Fetch-Site", "cross-site")
                .build();

        assertThat(browser.send(foreign).statusCode()).isEqualTo(403);
        assertThat(browser.send(crossSite).statusCode()).isEqualTo(403);
        assertThat(browser.get("/read").body()).doesNotContain("1 document");
    }

    @Test
    void saysWhatCannotBeHandedIn() {
        assertThat(handIn(field("text", "")).body()).contains("Neither a file nor a text");
        assertThat(handIn(field("text", "https://a.example/1\nhttps://a.example/2"))
                        .body())
                .contains("Dateline asks nothing of the network");
        assertThat(handIn(field("text", REPORT), field("published", "yesterday"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(handIn(field("text", REPORT), field("outlet", "x".repeat(501)))
                        .statusCode())
                .isEqualTo(413);
        HttpRequest plain = HttpRequest.newBuilder(browser.address().resolve("/read"))
                .POST(HttpRequest.BodyPublishers.ofString("text=words"))
                .build();
        assertThat(browser.send(plain).statusCode()).isEqualTo(400);
        assertThat(browser.get("/read/17").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsListenersOfEveryChange() throws IOException, InterruptedException {
        followed(handIn(field("text", REPORT)));
        URI stream = browser.address().resolve("/api/changes/stream?since=2000-01-01T00:00:00Z");
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(stream)
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        List<String> lines = new ArrayList<>();
        try (BufferedReader events = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            while (lines.stream().noneMatch(line -> line.startsWith("data:"))) {
                lines.add(events.readLine());
            }
        }

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(lines).contains("event: change").anyMatch(line -> line.startsWith("id: 20"));
        assertThat(lines.get(lines.size() - 1)).contains("\"change\":\"new\"");
    }
}

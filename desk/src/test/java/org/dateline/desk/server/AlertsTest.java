package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.desk.SampleLedger;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Channel;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.ReportId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches at the desk, as a browser without scripts sends them. */
class AlertsTest {
    @TempDir
    private Path folder;

    private Path file;
    private Browser browser;

    @BeforeEach
    void start() {
        file = SampleLedger.copy(folder.resolve("desk.db"));
        browser = new Browser(file);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(HttpRequest.newBuilder(browser.address().resolve("/alerts"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private Document page(String path) {
        return Jsoup.parse(browser.get(path).body());
    }

    @Test
    void savesTheSearchThatIsShown() {
        Document ledger = page("/ledger?place=Hama&from=2024-11-30");
        assertThat(ledger.select("form[action=/alerts] input[type=hidden]").eachAttr("name"))
                .containsExactlyInAnyOrder("place", "from");
        Map<String, String> form = Map.of("do", "save", "name", "hama", "place", "Hama", "from", "2024-11-30");
        assertThat(post(form).statusCode()).isEqualTo(303);
        String shown = ledger.select(".total strong").text();
        assertThat(page("/alerts").text())
                .contains("hama", "place Hama, since 2024-11-30", "finds " + shown + " claim");
        assertThat(post(form).statusCode()).isEqualTo(400);
        assertThat(post(Map.of("do", "save", "name", "Not A Name")).statusCode())
                .isEqualTo(400);
        assertThat(post(Map.of("do", "save", "name", "a", "from", "soon")).body())
                .contains("a day like");
        assertThat(post(Map.of("do", "remove", "name", "hama")).statusCode()).isEqualTo(303);
        assertThat(page("/alerts").text()).contains("No search is saved");
    }

    @Test
    void offersToSaveOnlyWhatAnAlertKnows() {
        for (String path :
                new String[] {"/ledger", "/ledger?place=Hama&q=17", "/ledger?kind=shelling&kind=airstrike"}) {
            assertThat(page(path).select("form[action=/alerts]")).as(path).isEmpty();
        }
    }

    @Test
    void feedsWhatBecameOfClaims() {
        post(Map.of("do", "save", "name", "hama", "place", "Hama"));
        assertThat(browser.get("/alerts/hama.jsonl").body()).isEmpty();
        try (Ledger ledger = Ledger.openExisting(file)) {
            String report = browser.json("/api/claims?place=Hama&limit=1")
                    .at("/claims/0/report")
                    .asText();
            ReportId id = report.isEmpty()
                    ? ledger.find(ClaimQuery.all()).stream()
                            .map(claim -> ledger.history(claim).get(0).report().id())
                            .findFirst()
                            .orElseThrow()
                    : new ReportId(report);
            ledger.withdraw(id, new Author("ben", "test"));
        }
        assertThat(browser.get("/alerts/hama.jsonl").body().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"change\":\"withdrawn\"") && line.contains("/claims/"));
        HttpResponse<String> feed = browser.get("/alerts/hama.atom");
        assertThat(feed.headers().firstValue("content-type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.body()).contains("<entry>");
        assertThat(browser.get("/alerts/none.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void showsWhatFailed() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.alerts()
                    .add(new Alert(
                            "ops",
                            ClaimQuery.all(),
                            Channel.FILE,
                            "/nowhere/at/all",
                            Optional.empty(),
                            "http://desk.test",
                            "ana",
                            Instant.EPOCH));
            Alert alert = ledger.alerts().find("ops").orElseThrow();
            ledger.forEachReport(report -> ledger.withdraw(report.id(), new Author("ben", "test")));
            ledger.alerts()
                    .failed(
                            ledger.alerts().begin(alert, 0).orElseThrow(),
                            "the disk is <full>",
                            false,
                            Instant.now(),
                            Optional.empty());
        }
        assertThat(page("/alerts").select("[role=status].fault").text())
                .isEqualTo("Not sent: failed after 1 attempt: the disk is <full>");
    }
}

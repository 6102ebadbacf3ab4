package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.desk.SampleLedger;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.ClaimId;
import org.dateline.model.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding of claims by forms, as a browser without scripts sends them. */
class ReviewTest {
    private static final Author BEN = new Author("Ben Editor", "");

    @TempDir
    private Path folder;

    private Path file;
    private Browser browser;
    private String claim;

    @BeforeEach
    void start() {
        file = SampleLedger.copy(folder.resolve("desk.db"));
        browser = new Browser(file);
        claim = browser.json("/api/claims?place=Hama&q=17+since+monday&limit=1")
                .at("/claims/0/id")
                .asText();
        assertThat(claim).isNotEmpty();
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    private String address() {
        return "/claims/" + claim + "/review";
    }

    /** The fields of a form as they stand, and which button is pressed. */
    private Map<String, String> form(String page, String button) {
        Document document =
                Jsoup.parse(browser.get(page).body(), browser.address().toString());
        assertThat(document.select("form:has(button[value=" + button + "])"))
                .as(page + " " + button)
                .isNotEmpty();
        return form(document, button);
    }

    private static Map<String, String> form(Document document, String button) {
        Map<String, String> fields = new LinkedHashMap<>();
        document.select("form:has(button[value=" + button + "])")
                .forms()
                .get(0)
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.put("do", button);
        return fields;
    }

    private HttpRequest.Builder request(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(browser.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return browser.send(request(path, fields).build());
    }

    private HttpResponse<String> press(String button, String... changes) {
        Map<String, String> fields = form(address(), button);
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return post(address(), fields);
    }

    private static void assertDone(HttpResponse<String> answer, String word) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("?done=" + word);
    }

    private Kind kind() {
        try (Ledger ledger = Ledger.open(file)) {
            return ledger.claimsById(claim).get(0).kind();
        }
    }

    @Test
    void saysHowSensitiveAClaimOrReportIs() {
        String page = "/claims/" + claim + "/sensitivity";
        assertThat(browser.get(page).body()).contains("sensitivity low");
        assertThat(post(page, Map.of("level", "severe", "reason", "<b>names</b>"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(page).body()).contains("sensitivity severe");
        assertThat(post(page, Map.of("level", "secret")).statusCode()).isEqualTo(400);
        String report = browser.json("/api/claims?place=Hama&q=17+since+monday&limit=1")
                .at("/claims/0/report/id")
                .asText();
        assertThat(post("/reports/" + report + "/sensitivity", Map.of("level", "high"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/reports/" + report + "/sensitivity").body()).contains("sensitivity high");
        assertThat(browser.get("/audit").body()).contains("classified", "sensitivity severe", "&lt;b&gt;names");
        assertThat(browser.get("/review").body()).contains("sensitivity severe");
    }

    @Test
    void savesOnlyWhatWasSaidOtherwise() {
        assertDone(press("save"), "unchanged");
        assertDone(press("save", "kind", "damage", "reason", "<b>misread</b>"), "saved");
        assertThat(kind()).isEqualTo(Kind.DAMAGE);
        assertThat(browser.get(address() + "?done=saved").body())
                .contains("Saved.", "in review by Ana Coder", "kind corrected", "&lt;b&gt;misread&lt;/b&gt;")
                .doesNotContain("<b>misread");
        assertThat(browser.get("/audit").body()).contains("Ana Coder", "corrected", "kind");
        assertThat(browser.get("/claims/" + claim).body()).contains("in review by Ana Coder");
    }

    @Test
    void asksWhichPlaceIsMeantAndTakesThatWhichIsChosen() {
        HttpResponse<String> asked = press("save", "place-0-name", "Aleppo");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("Choose beside it which place this is", "Nothing was saved");
        Document page = Jsoup.parse(asked.body(), browser.address().toString());
        Map<String, String> fields = form(page, "save");
        assertThat(fields).containsEntry("place-0-name", "Aleppo").containsEntry("place-0-asked", "Aleppo");
        assertThat(fields.get("place-0-at")).startsWith("g");
        assertDone(post(address(), fields), "saved");
        assertThat(browser.json("/api/claims/" + claim)
                        .at("/claim/places/0/name")
                        .asText())
                .isEqualTo("Aleppo");
        assertThat(browser.json("/api/claims/" + claim)
                        .at("/claim/review/state")
                        .asText())
                .isEqualTo("in-review");
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        HttpResponse<String> answer = press(
                "save",
                "kind",
                "war",
                "words",
                "words that nobody wrote",
                "when-from",
                "soon",
                "figure-0-least",
                "many",
                "place-0-point",
                "north");
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#fault-kind").text()).contains("“war”");
        assertThat(page.select("#fault-words").text()).contains("do not stand in the report");
        assertThat(page.select("#fault-when-from").text()).contains("2024-12-01");
        assertThat(page.select("#fault-figure-0-least").text()).contains("“many” is no number");
        assertThat(page.select("#fault-place-0-point").text()).contains("35.26, 36.60");
        assertThat(page.select("#words").val()).isEqualTo("words that nobody wrote");
        assertThat(browser.get("/review").body()).doesNotContain("Decided last");
    }

    @Test
    void refusesAFormThatIsStale() {
        Map<String, String> before = form(address(), "save");
        before.put("kind", "damage");
        Map<String, String> accepting = form(address(), "accept");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.decisions().accept(new ClaimId(claim), BEN);
        }
        for (Map<String, String> fields : Arrays.asList(before, accepting)) {
            HttpResponse<String> answer = post(address(), fields);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("since you opened it", "accepted by Ben Editor");
        }
        assertThat(kind()).isNotEqualTo(Kind.DAMAGE);
    }

    @Test
    void acceptsRejectsAndTakesUpAgain() {
        assertDone(press("accept"), "accepted");
        assertThat(browser.get(address()).body()).contains("accepted by Ana Coder");
        assertDone(press("reject", "reason", "a joke"), "rejected");
        assertThat(browser.get(address()).body()).contains("rejected by Ana Coder", "a joke", "Take up again");
        assertThat(browser.json("/api/claims?q=17+since+monday").toString()).doesNotContain("\"" + claim + "\"");
        assertDone(press("take-up"), "taken-up");
        assertThat(browser.get(address()).body()).contains("in review by Ana Coder", "Save what differs");
    }

    @Test
    void asksForAReasonWhereOneIsRequired() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.decisions().rules().requireReasons(true, new Author("Edda", ""));
        }
        HttpResponse<String> refused = press("accept");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("give a reason");
        assertDone(press("accept", "reason", "called them"), "accepted");
    }

    @Test
    void undoesAndDoesAgainOnceOnly() {
        Kind found = kind();
        press("save", "kind", "damage");
        Map<String, String> undo = form(address(), "undo");
        assertDone(post("/review", undo), "turned");
        assertThat(kind()).isEqualTo(found);
        assertThat(post("/review", undo).statusCode()).isEqualTo(409);
        assertDone(post("/review", form(address(), "redo")), "turned");
        assertThat(kind()).isEqualTo(Kind.DAMAGE);
    }

    @Test
    void splitsAndMarksDuplicates() {
        String words =
                Jsoup.parse(browser.get(address()).body()).select("#words").val();
        String first = words.substring(0, words.indexOf(' '));
        assertThat(press("split").statusCode()).isEqualTo(400);
        assertThat(press("split", "part-0-words", "nothing of it").body()).contains("do not stand in the report");
        assertDone(press("split", "part-0-words", first, "part-1-kind", "damage"), "split");
        Document page = Jsoup.parse(browser.get(address()).body());
        assertThat(page.select("h1").text()).isEqualTo(first);
        String part = page.select(".acts a").eachAttr("href").stream()
                .filter(address -> !address.contains(claim))
                .findFirst()
                .orElseThrow();
        String other = part.split("/")[2];
        assertThat(Jsoup.parse(browser.get(part).body()).select("h1").text()).isEqualTo(words);
        assertDone(press("merge", "other-id", other), "merged");
        assertThat(browser.get(address()).body()).contains("merged into " + other);
        assertThat(press("take-up", "do", "merge", "other", "nobody").statusCode())
                .isEqualTo(400);
    }

    @Test
    void confirmsAndDeniesWhatTwoAreToEachOther() {
        String disputed = browser.json("/api/claims?disputed=yes&limit=1")
                .at("/claims/0/id")
                .asText();
        claim = disputed;
        assertDone(press("deny-relation"), "paired");
        assertThat(browser.get(address()).body()).contains("said not to be");
        assertDone(post("/review", form(address(), "undo")), "turned");
    }

    @Test
    void addsAClaimFromWordsOfAReport() {
        String report =
                browser.json("/api/claims/" + claim).at("/claim/report/id").asText();
        String page = "/reports/" + report + "/add";
        assertThat(browser.get(page).body()).contains("The words that state it");
        assertThat(browser.get(page + "?words=never+written").body()).contains("do not stand in the report");
        String words = "17";
        Map<String, String> fields = form(page + "?words=" + words + "&start=0", "add");
        fields.put("kind", "damage");
        fields.put("claimant-0-name", "A <i>resident</i>");
        fields.put("claimant-0-kind", "witness");
        HttpResponse<String> answer = post(page, fields);
        assertDone(answer, "added");
        String added = answer.headers().firstValue("Location").orElseThrow();
        Document shown = Jsoup.parse(browser.get(added).body());
        assertThat(shown.select(".notice").text()).contains("Added.");
        assertThat(shown.select("#claimant-0-name").val()).isEqualTo("A <i>resident</i>");
        assertThat(shown.select("i")).isEmpty();
        fields.put("words", "never written");
        assertThat(post(page, fields).statusCode()).isEqualTo(409);
    }

    @Test
    void takesNothingFromOtherSitesNothingTooLongAndNothingUnknown() {
        Map<String, String> fields = form(address(), "accept");
        HttpRequest foreign = request(address(), fields)
                .header("Origin", "http://evil.example")
                .build();
        HttpRequest crossSite = request(address(), fields)
                .header("Sec-Fetch-Site", "cross-site")
                .build();
        assertThat(browser.send(foreign).statusCode()).isEqualTo(403);
        assertThat(browser.send(crossSite).statusCode()).isEqualTo(403);
        assertThat(press("accept", "reason", "x".repeat(70_000)).statusCode()).isEqualTo(413);
        assertThat(press("accept", "reason", "x".repeat(2_001)).statusCode()).isEqualTo(413);
        assertThat(press("accept", "do", "delete").statusCode()).isEqualTo(400);
        assertThat(post("/claims/0000000000000000/review", fields).statusCode()).isEqualTo(404);
        assertThat(post("/claims/%3Cscript%3E/review", fields).statusCode()).isEqualTo(404);
        assertThat(post("/review", Map.of("do", "undo", "act", "99")).statusCode())
                .isEqualTo(409);
        assertThat(post("/review", Map.of("do", "undo", "act", "x")).statusCode())
                .isEqualTo(400);
        assertThat(post("/reports/0000000000000000/add", fields).statusCode()).isEqualTo(404);
        HttpRequest plain = HttpRequest.newBuilder(browser.address().resolve(address()))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("do=accept"))
                .build();
        assertThat(browser.send(plain).statusCode()).isEqualTo(400);
        assertThat(press("accept", "back", "//evil.example/").headers().firstValue("Location"))
                .hasValue(address() + "?done=accepted");
    }

    @Test
    void comesBackToTheQueueWithoutTheClaim() {
        String queue = "/review?q=17+since+monday";
        Map<String, String> fields = form(queue, "accept");
        Document page = Jsoup.parse(browser.get(queue).body());
        String action =
                page.select("form:has(button[value=accept])").eachAttr("action").get(0);
        HttpResponse<String> answer = post(action, fields);
        assertThat(answer.headers().firstValue("Location")).hasValue("/review?q=17+since+monday");
        assertThat(browser.get(queue).body())
                .doesNotContain("action=\"" + action)
                .contains("Decided last", "accepted");
        assertThat(browser.get(queue + "&review=accepted").body()).contains("action=\"" + action);
    }

    @Test
    void checksTheLog() {
        assertThat(browser.get("/audit?check=yes").body()).contains("All lines are as they were written.");
        assertThat(browser.get("/audit?by=nobody").body()).contains("No line says so");
        assertThat(browser.get("/audit?before=0").statusCode()).isEqualTo(400);
    }
}

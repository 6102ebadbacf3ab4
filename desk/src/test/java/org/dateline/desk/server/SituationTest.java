package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.desk.SampleLedger;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.ClaimId;
import org.dateline.model.Sensitivity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Situation reports at the desk, as a browser without scripts asks for them. */
class SituationTest {
    private static final String ASKED = "/sitrep?place=Syria&from=2024-12-04&until=2024-12-04";

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

    private Document page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(HttpRequest.newBuilder(browser.address().resolve(ASKED))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static Map<String, String> form(Element item, String action, String words) {
        return Map.of(
                "claim",
                item.select("input[name=claim]").val(),
                "told",
                item.select("input[name=told]").val(),
                "words",
                words,
                "reason",
                "clearer",
                "do",
                action);
    }

    @Test
    void showsTheLastDayOfTheCountryThatIsNamedMostUnlessAskedOtherwise() {
        Document page = page("/sitrep");
        assertThat(page.select("h1").text()).isEqualTo("Syria: situation report");
        assertThat(page.select("input[name=from]").val())
                .isEqualTo(page.select("input[name=until]").val());
        assertThat(page(ASKED).select(".situation li .cites a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page(ASKED).select(link)).hasSize(1));
        assertThat(browser.get("/sitrep?from=2024-12-04&until=2024-12-01").statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/sitrep?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(browser.get("/sitrep?day=2024-12-04").statusCode()).isEqualTo(400);
    }

    @Test
    void givesTheReportAsFilesAndLogsWhoTookThem() {
        for (String name : List.of("report.md", "report.html", "report.docx", "report.pdf")) {
            HttpResponse<String> answer = browser.get(ASKED.replace("/sitrep?", "/sitrep/" + name + "?"));
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-disposition"))
                    .contains("attachment; filename=\"sitrep-2024-12-04" + name.substring(6) + "\"");
        }
        assertThat(browser.get("/sitrep/report.exe").statusCode()).isEqualTo(404);
        assertThat(browser.get("/sitrep/..%2f..%2fetc%2fpasswd.md").statusCode())
                .isNotEqualTo(200);
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.audit().of("sitrep-2024-12-04.pdf"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.by()).isEqualTo("Ana Coder"));
            assertThat(ledger.audit().firstFault()).isEmpty();
        }
    }

    @Test
    void anEditorsWordsAreMarkedAndCanBeTakenBack() {
        Element first = page(ASKED).select(".situation li:has(form)").get(0);
        String told = first.select("input[name=told]").val();
        assertThat(post(form(first, "word", "Seen from here <b>it</b> is so.")).statusCode())
                .isEqualTo(303);
        Document edited = page(ASKED);
        assertThat(edited.select("li.edited").text()).contains("Seen from here <b>it</b> is so. [words of Ana Coder]");
        assertThat(edited.select("h2").eachText()).contains("Edited by persons");
        assertThat(edited.text()).contains("worded anew. The program says: " + told, "Why: clearer");
        assertThat(browser.get(ASKED.replace("/sitrep?", "/sitrep/report.md?")).body())
                .contains("words of Ana Coder");
        assertThat(post(form(first, "strike", "")).statusCode()).isEqualTo(303);
        assertThat(page(ASKED).select("li.edited").text()).contains("[struck out by Ana Coder]");
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.decisions()
                    .history()
                    .forEach(decision -> ledger.decisions().undo(decision.act(), new Author("Edda", "")));
        }
        assertThat(page(ASKED).select("li.edited")).isEmpty();
    }

    @Test
    void refusesFormsThatSayNothing() {
        Element first = page(ASKED).select(".situation li:has(form)").get(0);
        assertThat(post(form(first, "word", "")).statusCode()).isEqualTo(400);
        assertThat(post(form(first, "word", "x".repeat(2_001))).statusCode()).isEqualTo(413);
        assertThat(post(Map.of("claim", "../x", "told", "x", "words", "y", "do", "word"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(Map.of("claim", "0000000000000000", "told", "x", "words", "y", "do", "word"))
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void tellsNothingThatIsSensitive() {
        String claim = page(ASKED).select(".situation input[name=claim]").get(0).val();
        assertThat(page(ASKED).select(".sources a").eachAttr("href")).contains("/claims/" + claim);
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.decisions().classify(new ClaimId(claim), Sensitivity.HIGH, new Author("Edda", ""));
        }
        assertThat(page(ASKED).select(".sources a").eachAttr("href")).doesNotContain("/claims/" + claim);
    }
}

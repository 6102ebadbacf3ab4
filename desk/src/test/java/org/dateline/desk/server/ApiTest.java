package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger as JSON over the wire. */
class ApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser(SampleLedger.file());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static JsonNode parsed(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "events", "reports", "origins", "figures", "places"})
    void walksThroughListsByCursor(String name) {
        List<String> whole = elements("/api/" + name + "?limit=500", name);
        List<String> byParts = new ArrayList<>();
        String next = "/api/" + name + "?limit=7";
        while (!next.isEmpty() && byParts.size() < 100) {
            byParts.addAll(elements(next, name));
            next = browser.json(next).path("next").asText("").replace("null", "");
        }
        assertThat(whole).isNotEmpty();
        assertThat(byParts).isEqualTo(whole.subList(0, byParts.size())).doesNotHaveDuplicates();
    }

    private static List<String> elements(String path, String name) {
        List<String> elements = new ArrayList<>();
        browser.json(path).path(name).forEach(element -> elements.add(element.toString()));
        return elements;
    }

    @Test
    void givesClaimsInTheFieldsOfTheExport() {
        JsonNode claim =
                browser.json("/api/claims?limit=1&q=warplanes").path("claims").get(0);
        assertThat(claim.path("report").path("file").asText()).isNotEmpty();
        assertThat(claim.path("text").asText()).isNotEmpty();
        assertThat(claim.path("grade").path("trace")).isNotEmpty();
        JsonNode again =
                browser.json("/api/claims/" + claim.path("id").asText()).path("claim");
        assertThat(again).isEqualTo(claim);
    }

    @Test
    void walksThroughChangesWithoutLosingAny() {
        int all = 0;
        String next = "/api/changes?limit=40";
        while (!next.isEmpty()) {
            JsonNode answer = browser.json(next);
            all += answer.path("changes").size();
            next = answer.path("next").asText("").replace("null", "");
        }
        assertThat(all).isEqualTo(browser.json("/api/claims").path("total").asInt());
    }

    @Test
    void saysThatNothingChanged() {
        HttpResponse<String> first = browser.get("/api/claims?limit=3");
        String tag = first.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> second = browser.get("/api/claims?limit=3", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(browser.get("/api/claims?limit=4", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsProblemsInTheirOwnForm() {
        HttpResponse<String> answer = browser.get("/api/claims?kind=war");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(parsed(answer.body()).path("status").asInt()).isEqualTo(400);
        assertThat(parsed(answer.body()).path("faults").get(0).asText()).contains("“kind” is “war”");
        assertThat(parsed(browser.get("/api/nothing").body()).path("status").asInt())
                .isEqualTo(404);
    }

    @Test
    void describesItself() {
        JsonNode description = browser.json("/api/openapi.json");
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        description.path("paths").fieldNames().forEachRemaining(path -> {
            JsonNode content = description.at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content");
            if (!path.contains("{") && content.has("application/json")) {
                assertThat(browser.json(path + "?limit=1".repeat(path.equals("/api/rejections") ? 0 : 1)))
                        .isNotNull();
            }
        });
    }

    @Test
    void tellsWhatWasNotRead() {
        assertThat(browser.json("/api/rejections").path("rejections").toString())
                .contains("broken.txt", "binary");
    }
}

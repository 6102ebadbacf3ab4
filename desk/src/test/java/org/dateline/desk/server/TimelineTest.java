package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the timeline draws, and what it does not. */
class TimelineTest {
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser(SampleLedger.file());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "side", "kind"})
    void putsEveryMarkInALane(String lanes) {
        JsonNode timeline = browser.json("/api/timeline?lanes=" + lanes);
        int[] counts = new int[timeline.path("lanes").size()];
        timeline.path("marks").forEach(mark -> counts[mark.path("lane").asInt()]++);
        for (int i = 0; i < counts.length; i++) {
            assertThat(counts[i])
                    .isEqualTo(timeline.path("lanes").get(i).path("count").asInt());
        }
        assertThat(timeline.path("marks"))
                .hasSize(timeline.path("total").asInt())
                .isNotEmpty();
    }

    @Test
    void countsWhatItDoesNotDraw() {
        JsonNode timeline = browser.json("/api/timeline");
        assertThat(timeline.path("total").asInt()
                        + timeline.path("undated").asInt()
                        + timeline.path("earlier").asInt())
                .isEqualTo(browser.json("/api/events?alone=yes").path("total").asInt());
        JsonNode few = browser.json("/api/timeline?limit=3");
        assertThat(few.path("marks")).hasSize(3);
        assertThat(few.path("undrawn").asInt()).isEqualTo(few.path("total").asInt() - 3);
        assertThat(few.path("marks").get(0).path("origins").asInt())
                .isGreaterThanOrEqualTo(few.path("marks").get(2).path("origins").asInt());
        assertThat(browser.get("/timeline?limit=3").body()).contains("are not drawn");
    }

    @Test
    void leadsToTheClaimsWithoutADay() {
        assertThat(browser.get("/timeline?place=hama").body()).contains("href=\"/ledger?place=hama&amp;dated=no\"");
        JsonNode undated = browser.json("/api/claims?dated=no");
        assertThat(undated.path("claims"))
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim.path("when").path("start").asText("")).isIn("", "null"));
        assertThat(undated.path("total").asInt()
                        + browser.json("/api/claims?dated=yes").path("total").asInt())
                .isEqualTo(browser.json("/api/claims").path("total").asInt());
    }

    @Test
    void keepsToItsWindowAndShowsWhatLiesAround() {
        JsonNode timeline = browser.json("/api/timeline?from=2024-12-02&until=2024-12-03");
        assertThat(timeline.path("marks")).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.path("first").asText()).isLessThanOrEqualTo("2024-12-03");
            assertThat(mark.path("last").asText()).isGreaterThanOrEqualTo("2024-12-02");
        });
        assertThat(timeline.path("days"))
                .isEqualTo(browser.json("/api/timeline").path("days"));
    }

    @Test
    void handsItsWindowOnToOtherPages() {
        assertThat(browser.get("/timeline?from=2024-12-02&until=2024-12-03").body())
                .contains("href=\"/map?from=2024-12-02&amp;until=2024-12-03\"")
                .contains("href=\"/ledger?from=2024-12-02&amp;until=2024-12-03\"");
    }

    @Test
    void lasts10000YearsInATableOfTwoMonths() {
        String page = browser.get("/timeline?from=0001-01-01&until=9999-12-31").body();
        assertThat(page.split("<tr>")).hasSizeLessThan(70);
        assertThat(page).contains("The table has the last 62 days", "until=9999-10-30");
        assertThat(browser.get("/timeline?from=2024-12-01&until=2024-12-05").body())
                .doesNotContain("The table has");
    }
}

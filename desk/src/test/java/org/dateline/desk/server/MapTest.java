package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the map draws, and what it does not. */
class MapTest {
    private static final Pattern TRAY =
            Pattern.compile("<h3><a href=\"([^\"]*)\">.*</a> <span class=\"num\">([0-9,]+)");

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser(SampleLedger.file());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void drawsPointsAndAreasOnly() {
        JsonNode spots = browser.json("/api/map?marks=claims").path("spots");
        assertThat(spots).isNotEmpty();
        assertThat(spots)
                .allSatisfy(spot -> assertThat(spot.path("located").asText()).isIn("point", "area"));
        assertThat(spots)
                .anySatisfy(spot -> assertThat(spot.path("located").asText()).isEqualTo("area"));
    }

    @Test
    void countsInTheTrayWhatTheLedgerShows() {
        Matcher tray = TRAY.matcher(browser.get("/map?marks=claims").body());
        int trays = 0;
        int onMap = browser.json("/api/claims?located=point&located=area")
                .path("total")
                .asInt();
        int all = onMap;
        while (tray.find()) {
            String ledger = tray.group(1).replace("&amp;", "&");
            assertThat(browser.json("/api/claims" + ledger.substring("/ledger".length()))
                            .path("total")
                            .asInt())
                    .isEqualTo(Integer.parseInt(tray.group(2).replace(",", "")));
            all += Integer.parseInt(tray.group(2).replace(",", ""));
            trays++;
        }
        assertThat(trays).isPositive();
        assertThat(all).isEqualTo(browser.json("/api/claims").path("total").asInt());
    }

    @Test
    void putsEveryEventSomewhereOrCountsIt() {
        JsonNode map = browser.json("/api/map");
        int drawn = 0;
        for (JsonNode spot : map.path("spots")) {
            drawn += spot.path("count").asInt();
        }
        assertThat(drawn + map.path("nowhere").asInt())
                .isEqualTo(map.path("total").asInt());
        assertThat(map.path("total").asInt())
                .isEqualTo(browser.json("/api/events?alone=yes").path("total").asInt());
    }

    @Test
    void drawsTheMostTrustedPlacesOfTooMany() {
        JsonNode few = browser.json("/api/map?limit=2");
        assertThat(few.path("spots")).hasSize(2);
        assertThat(few.path("undrawn").asInt()).isEqualTo(few.path("places").asInt() - 2);
        assertThat(browser.get("/map?limit=2").body()).contains("are not drawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"34.5,36,36.5,38", "35,36.5,35.3,37", "-90,-180,90,180"})
    void drawsNothingOutsideOfAnArea(String area) {
        List<Double> degrees = new ArrayList<>();
        for (String number : area.split(",")) {
            degrees.add(Double.valueOf(number));
        }
        JsonNode spots = browser.json("/api/map?area=" + area).path("spots");
        assertThat(spots).isNotEmpty();
        assertThat(spots).allSatisfy(spot -> {
            assertThat(spot.path("lat").asDouble()).isBetween(degrees.get(0), degrees.get(2));
            assertThat(spot.path("lon").asDouble()).isBetween(degrees.get(1), degrees.get(3));
        });
    }

    @Test
    void tellsWhoSaysWhoHoldsAPlace() {
        JsonNode spots = browser.json("/api/map?marks=control").path("spots");
        assertThat(spots).isNotEmpty();
        assertThat(spots.toString()).contains("taken by", "\"disputed\":true");
        assertThat(browser.json("/api/map?marks=control&day=1999-01-01").path("spots"))
                .isEmpty();
    }

    @Test
    void showsOneDayAndLeadsToTheNextOne() {
        String page = browser.get("/map").body();
        Matcher last = Pattern.compile("rel=\"prev\" href=\"([^\"]*)\"").matcher(page);
        assertThat(last.find()).isTrue();
        String day = browser.get(last.group(1)).body();
        assertThat(day)
                .contains("all days")
                .contains("href=\"/ledger?until=")
                .containsPattern("href=\"/(events|claims)/[0-9a-f]{16}");
    }

    @Test
    void namesPlacesOfTheBaseMap() {
        assertThat(browser.json("/api/map/names?area=34,35,37,38").path("names").toString())
                .contains("Aleppo", "Idlib");
        assertThat(browser.json("/api/map/names?countries=yes&limit=300")
                        .path("names")
                        .toString())
                .contains("Syria", "Sudan");
        assertThat(browser.get("/api/map/names?area=1").statusCode()).isEqualTo(400);
        assertThat(browser.json("/api/map/names?limit=3").path("names")).hasSize(3);
    }
}

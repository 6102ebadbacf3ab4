package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as it goes over the wire. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action|hx-get)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)[\\s>]");
    private static final Set<String> KNOWN_TAGS =
            Set.of(("a article aside bdi blockquote body button caption cite code dd del details div dl dt em fieldset"
                            + " figcaption figure footer form h1 h2 h3 head header html input ins label legend li link main mark"
                            + " meta nav ol option p path rect script section select small span strong summary sup svg table tbody"
                            + " td th thead time title tr ul")
                    .split(" "));

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser(SampleLedger.file());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** Every kind of page; of the hostile report and all its claims each. */
    static List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/?since=2000-01-01",
                "/ledger",
                "/ledger?q=hama",
                "/ledger?limit=500",
                "/ledger?kind=shelling&sort=-day",
                "/ledger?disputed=yes",
                "/ledger?columns=day&columns=information",
                "/events?columns=day&columns=claims",
                "/ledger?area=30,30,40,40&located=point&located=area",
                "/events",
                "/events?disputed=yes&alone=yes",
                "/timeline",
                "/timeline?lanes=side&marks=claims&q=alert",
                "/timeline?lanes=kind&from=2024-12-01&until=2024-12-03",
                "/map",
                "/map?marks=claims&q=alert",
                "/map?marks=control&day=2024-12-03",
                "/map?day=2024-12-01&area=30,30,40,40",
                "/reports",
                "/reports?q=hama",
                "/lineage",
                "/figures",
                "/figures?measure=killed",
                "/figures?place=hama&population=civ",
                "/figures?window=since&from=2024-12-01",
                "/figures?measure=distance-km&page=2"));
        pages.addAll(addresses("/ledger?q=hama&limit=20", "/claims/[0-9a-f]{16}"));
        pages.addAll(addresses("/ledger?q=spokesman&limit=60", "/claims/[0-9a-f]{16}"));
        pages.addAll(addresses("/events", "/events/[0-9a-f]{16}"));
        pages.addAll(addresses("/reports", "/reports/[0-9a-f]{16}"));
        pages.addAll(addresses("/lineage", "/lineage\\?report=[0-9a-f]{16}"));
        pages.addAll(
                matches(
                                Pattern.compile("\"id\":\"([0-9a-f]{16})\""),
                                browser.get("/api/origins?limit=12").body())
                        .stream()
                        .map(id -> "/origins/" + id)
                        .toList());
        return pages;
    }

    private static List<String> addresses(String page, String pattern) {
        return matches(
                Pattern.compile("href=\"(" + pattern + ")\""), browser.get(page).body());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void comesUnderAStrictPolicy(String path) {
        HttpResponse<String> page = browser.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("referrer-policy")).hasValue("same-origin");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNothingThatRunsOrLoadsFromElsewhere(String path) {
        String page = browser.get(path).body();
        assertThat(page).doesNotContain(" style=", "javascript:alert(4)\"");
        assertThat(matches(TAG, page)).isSubsetOf(KNOWN_TAGS);
        assertThat(matches(LINK, page)).allSatisfy(link -> assertThat(link).matches("[/#?].*|https?://.*"));
        assertThat(page).doesNotContainPattern("<script>|<script [^>]*>[^<]");
    }

    private static List<String> matches(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.results().map(found -> found.group(1)).distinct().collect(Collectors.toList());
    }

    @Test
    void servesWhatPagesLoad() {
        String page = browser.get("/ledger").body();
        for (String link : matches(LINK, page)) {
            if (link.startsWith("/assets/")) {
                HttpResponse<String> asset = browser.get(link);
                assertThat(asset.statusCode()).isEqualTo(200);
                assertThat(asset.headers().firstValue("cache-control").orElse(""))
                        .contains("immutable");
            }
        }
        assertThat(browser.get("/assets/0/desk.css").headers().firstValue("cache-control"))
                .hasValue("no-cache");
    }

    @Test
    void turnsPagesThereAndBack() {
        String first = browser.get("/ledger?limit=20").body();
        String next = link(first, "next");
        String second = browser.get(next).body();
        assertThat(claims(second)).hasSize(20).doesNotContainAnyElementsOf(claims(first));
        assertThat(claims(browser.get(link(second, "prev")).body())).isEqualTo(claims(first));
    }

    private static String link(String page, String rel) {
        Matcher matcher =
                Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]*)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    private static List<String> claims(String page) {
        return matches(Pattern.compile("href=\"/claims/([0-9a-f]{16})\""), page);
    }

    @Test
    void findsWordsAndMarksThem() {
        String page = browser.get("/ledger?q=warplan").body();
        assertThat(page).contains("<mark>Warplanes</mark>");
    }

    @Test
    void leadsFromAClaimToItsSentence() {
        String claim = addresses("/ledger?q=warplanes", "/claims/[0-9a-f]{16}").get(0);
        String page = browser.get(claim).body();
        assertThat(page).contains("<blockquote class=\"passage\"").contains("<mark>");
        String place = matches(Pattern.compile("href=\"(/reports/[0-9a-f]{16}\\?claim=[^#\"]*)#"), page)
                .get(0);
        assertThat(browser.get(place).body()).contains("<mark class=\"chosen\">");
    }

    @Test
    void takesTheBeginningOfAnId() {
        String claim = addresses("/ledger", "/claims/[0-9a-f]{16}").get(0);
        assertThat(browser.get(claim.substring(0, "/claims/".length() + 10))
                        .headers()
                        .firstValue("location"))
                .hasValue(claim);
    }

    @Test
    void setsCountsOutSourceBySource() {
        assertThat(addresses("/figures", "/figures\\?measure=killed&amp;source=[^\"]*"))
                .isNotEmpty();
        String page = browser.get("/figures?measure=killed&population=children").body();
        assertThat(page).contains("<td class=\"num range\">4</td>", "four children", "class=\"drawing\"");
        assertThat(claims(page)).isNotEmpty();
        assertThat(browser.get("/figures?measure=killed&population=dragons").body())
                .contains("No count passes all of these filters");
    }

    @Test
    void drawsReportsOfOneTextTogetherAndSaysWhatEachMadeOfIt() {
        String family = addresses("/lineage", "/lineage\\?report=[0-9a-f]{16}").get(0);
        String page = browser.get(family).body();
        assertThat(page).contains("One text in 4 reports", "Harbour Daily", "same text", "reworded in", "altered");
        assertThat(matches(Pattern.compile("href=\"(/reports/[0-9a-f]{16})\""), page))
                .hasSize(4);
    }

    @Test
    void saysOfAClaimAndAnEventWhoIsSaidToHoldWhat() {
        String claim =
                addresses("/ledger?kind=overtakes-territory&kind=regains-territory", "/claims/[0-9a-f]{16}").stream()
                        .map(address -> browser.get(address).body())
                        .filter(page -> page.contains("What it says of control"))
                        .findFirst()
                        .orElseThrow();
        String event = matches(Pattern.compile("href=\"(/events/[0-9a-f]{16})\""), claim)
                .get(0);
        assertThat(browser.get(event).body()).contains("Who is said to hold what", "information ", "/lineage?event=");
    }

    @Test
    void showsTheColumnsThatAreChosen() {
        String usual = browser.get("/ledger").body();
        assertThat(usual).contains("<th scope=\"col\" class=\"outlet\"").doesNotContain(">Published</th>");
        String chosen = browser.get("/ledger?columns=published&columns=information&columns=place&q=hama")
                .body();
        assertThat(chosen)
                .contains(">Published</th>", ">Information</th>", "name=\"q\" value=\"hama\"")
                .doesNotContain("<th scope=\"col\" class=\"outlet\"");
        assertThat(browser.get("/events?columns=origins").body())
                .contains(">Origins</th>")
                .doesNotContain(">Disputes</th>");
    }

    @Test
    void showsTheRenderingsOfOneUtteranceSideBySide() {
        String claim =
                addresses("/ledger?q=17+since+monday", "/claims/[0-9a-f]{16}").get(0);
        String origin = addresses(claim, "/origins/[0-9a-f]{16}").get(0);
        assertThat(browser.get(origin).body()).contains("Nearest to the source", "<del>", "<ins>");
    }

    @Test
    void tellsWhatWasNotReadAndWhy() {
        assertThat(browser.get("/").body()).contains("broken.txt", "Not read");
        assertThat(browser.get("/reports").body()).contains("broken.txt");
    }

    @Test
    void showsAHostileReportAsWords() {
        List<String> reports = addresses("/reports?q=onerror", "/reports/[0-9a-f]{16}");
        assertThat(reports).hasSize(1);
        String page = browser.get(reports.get(0)).body();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<svg onload", "<iframe", "<img");
        assertThat(addresses(reports.get(0), "/claims/[0-9a-f]{16}")).isNotEmpty();
    }
}

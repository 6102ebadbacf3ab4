package org.dateline.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** What somebody who follows the war does of a morning, in a real browser. */
class AnalystsMorningTest {
    private static Chromium browser;

    @BeforeAll
    static void start() {
        browser = Chromium.on(SampleLedger.file());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String href(WebElement link) {
        return Objects.requireNonNull(link.getDomAttribute("href"), "a link without an address");
    }

    @Test
    void filtersByPlaceAndDayAndFollowsAClaimToItsSentence() {
        browser.open("/");
        browser.click("nav a[href='/ledger']");
        browser.waitForAddress("/ledger");
        browser.open("/ledger?from=2024-12-03&until=2024-12-04");
        browser.fill("#place", "Hama");
        browser.waitForAddress("place=Hama");
        assertThat(browser.shown()).contains("from=2024-12-03");
        String words = browser.text("tbody tr a[data-open]");
        browser.click("tbody tr a[data-open]");
        browser.waitForAddress("/claims/");

        assertThat(browser.text("h1")).isNotBlank();
        browser.click("section[aria-labelledby='h-passage'] a[data-open]");
        browser.waitForAddress("/reports/");
        assertThat(browser.all("mark").stream().map(WebElement::getText).toList())
                .as("the claim is marked in its report: " + words)
                .isNotEmpty();
    }

    @Test
    void seesTheRenderingsOfOneQuotationSideBySide() {
        browser.open("/ledger?q=cleared+insurgents");
        browser.click("tbody tr a[data-open]");
        browser.waitForAddress("/claims/");
        browser.click("a[href^='/origins/']");
        browser.waitForAddress("/origins/");

        assertThat(browser.text(".nearest"))
                .as("an undated rewrite is not nearest to the source")
                .doesNotContain("defence-pages")
                .isNotBlank();
        assertThat(browser.all(".others > li")).isNotEmpty();
        assertThat(browser.all(".others ins, .others del")).isNotEmpty();
    }

    @Test
    void seesWhatContradictsATollAndWhy() {
        browser.open("/ledger?disputed=yes&measure=killed");
        browser.click("tbody tr a[data-open]");
        browser.waitForAddress("/claims/");

        WebElement dispute = browser.find(".pair.dispute");
        assertThat(dispute.findElement(By.className("verb")).getText()).contains("contradict");
        assertThat(dispute.findElement(By.className("reason")).getText()).contains("killed:", "as of");
        assertThat(dispute.findElements(By.className("side"))).hasSize(2);
    }

    @Test
    void findsTheSameEventOnMapAndTimeline() {
        browser.open("/events?place=Hama");
        browser.click("a[href^='/events/']");
        browser.waitForAddress("/events/");
        String event = browser.shown();
        String filter = "?event=" + event.substring("/events/".length());
        browser.open("/map" + filter);
        browser.find("#map svg, #map canvas");
        assertThat(browser.all("a[href='" + event + "']")).as("on the map").isNotEmpty();

        browser.click("#same a[href^='/timeline']");
        browser.waitForAddress("/timeline");
        assertThat(browser.shown()).contains(filter.substring(1));
        assertThat(browser.driver().getPageSource()).as("on the timeline").contains(event);
    }

    @Test
    void sharesAnAddressWithASecondWindow() {
        browser.open("/ledger?place=Hama&sort=-day");
        List<String> rows = browser.all("tbody tr a[data-open]").stream()
                .map(AnalystsMorningTest::href)
                .toList();
        String address = browser.shown();
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(address);

        assertThat(browser.all("tbody tr a[data-open]").stream()
                        .map(AnalystsMorningTest::href)
                        .toList())
                .isNotEmpty()
                .isEqualTo(rows);
        browser.driver().close();
        browser.driver().switchTo().window(first);
    }

    @Test
    void worksFromTheKeyboard() {
        browser.open("/ledger");
        browser.find("body").sendKeys("j");
        browser.press("j");
        assertThat(browser.all("tr.current")).hasSize(1);
        String second = href(browser.all("tbody tr a[data-open]").get(1));
        browser.press("o");
        browser.waitForAddress(second);
        browser.find("body").sendKeys("?");
        assertThat(browser.text("dialog.keys")).contains("search");
        browser.press(Keys.ESCAPE);
        browser.find("body").sendKeys("g");
        browser.find("body").sendKeys("m");
        browser.waitForAddress("/map");
    }

    @Test
    void readsTheRealReportsWhereTheyAre(@TempDir Path folder) {
        Path seeds = Path.of(System.getProperty("dateline.shared", "")).resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "no " + seeds + " here");
        Path ledger = folder.resolve("seeds.db");
        SampleLedger.read(List.of(seeds.toString()), ledger);
        try (Chromium other = Chromium.on(ledger)) {
            other.open("/events?disputed=yes");
            other.click("a[href^='/events/']");
            other.waitForAddress("/events/");
            assertThat(other.text("main")).contains("independent origin");
            other.open("/ledger?disputed=yes&measure=killed");
            other.click("tbody tr a[data-open]");
            other.waitForAddress("/claims/");
            assertThat(other.text(".pair.dispute .reason")).contains("killed:");
            assertThat(other.complaints()).isEmpty();
        }
    }
}

package org.dateline.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The desk for those who use no mouse: from an address on, nothing but keys. */
class KeyboardTest {
    private static final int MOST_TABS = 200;

    private static Chromium browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        browser = Chromium.on(Files.copy(SampleLedger.file(), folder.resolve("desk.db")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Goes on with Tab until what has the focus is one of these. */
    private static void tabTo(String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            browser.press(Keys.TAB);
            Object isThere =
                    browser.driver().executeScript("return document.activeElement.matches(arguments[0])", selector);
            if (Boolean.TRUE.equals(isThere)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached with Tab");
    }

    @Test
    void opensAClaimAndGoesBackToTheLedger() {
        browser.open("/ledger?place=Hama");
        browser.press("j");
        browser.press("j");
        browser.press("k");
        browser.press("o");
        browser.waitForAddress("/claims/");
        browser.press("g");
        browser.press("l");
        browser.waitForAddress("/ledger");
    }

    @Test
    void looksForADayAndAPlaceOnTheMap() {
        browser.open("/map");
        browser.find("#map[data-ready]");
        tabTo("#day-slider");
        browser.press(Keys.ARROW_RIGHT);
        browser.waitForAddress("day=2024-");
        browser.press(Keys.HOME);
        browser.waitFor("all days");
        browser.open("/map?marks=claims");
        browser.find("#map[data-ready]");
        tabTo("#map .leaflet-marker-icon");
        browser.press(Keys.ENTER);
        browser.find(".leaflet-popup a[href^='/claims/']:focus");
        browser.press(Keys.ENTER);
        browser.waitForAddress("/claims/");
    }

    @Test
    void closesThePopupOfAPlaceAndIsBackAtIt() {
        browser.open("/map?marks=claims");
        browser.find("#map[data-ready]");
        tabTo("#map .leaflet-marker-icon");
        browser.press(Keys.ENTER);
        browser.find(".leaflet-popup a[href^='/claims/']:focus");
        browser.press(Keys.ESCAPE);
        browser.find("#map .leaflet-marker-icon:focus");
    }

    @Test
    void narrowsTheTimelineAndOpensAnEvent() {
        browser.open("/timeline");
        browser.find("#timeline[data-ready]");
        tabTo("#from");
        browser.press("12032024");
        tabTo(".filters button");
        browser.press(Keys.ENTER);
        browser.waitForAddress("from=2024-12-03");
        browser.find("#timeline[data-ready] svg a[href^='/events/']");
        tabTo("#timeline svg a[href^='/events/']");
        browser.press(Keys.ENTER);
        browser.waitForAddress("/events/");
    }

    @Test
    void reachesTheClaimsBehindADot() {
        browser.open("/figures?measure=killed");
        browser.find(".drawing svg a");
        tabTo(".drawing svg a[href^='/claims/']");
        browser.press(Keys.ENTER);
        browser.waitForAddress("/claims/");
    }

    @Test
    void handsInAText() {
        browser.open("/ledger");
        browser.press("g");
        browser.press("a");
        browser.waitForAddress("/read");
        tabTo("#text");
        browser.press("MARRAT, Dec 4, 2024 (Levant Wire) - Rebels shelled the town of Hama on Tuesday, the army said.");
        tabTo(".handing button");
        browser.press(Keys.ENTER);
        browser.waitForAddress("/read/");
        browser.waitFor("Done");
        assertThat(browser.text("main")).contains("1 report new");
    }
}

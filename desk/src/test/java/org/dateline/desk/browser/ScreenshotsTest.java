package org.dateline.desk.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;

/**
 * Takes a picture of every page, wide and narrow, light and dark, for people to look at; those under docs/images are made so.
 * Runs with {@code -Ddateline.screenshots=FOLDER}, on the sample reports or on {@code -Ddateline.screenshots.ledger=FILE}.
 */
class ScreenshotsTest {
    private static final int HIGHEST = 2_400;
    /** What scripts draw is there by then. */
    private static final long DRAWN_MS = 1_500;

    @Test
    void ofEveryPageInEveryForm() throws IOException, InterruptedException {
        String wanted = System.getProperty("dateline.screenshots", "");
        assumeTrue(!wanted.isEmpty(), "pictures are taken only where -Ddateline.screenshots says where to put them");
        Path folder = Files.createDirectories(Path.of(wanted));
        Path ledger = Path.of(System.getProperty(
                "dateline.screenshots.ledger", SampleLedger.file().toString()));
        try (Chromium browser = Chromium.on(ledger, SampleLedger.coded())) {
            int number = 0;
            for (String page : EveryPage.of(browser)) {
                String name = String.format("%02d%s", number++, page.replaceAll("[^a-z]+", "-"));
                for (String scheme : List.of("light", "dark")) {
                    browser.colours(scheme);
                    for (int width : List.of(Chromium.WIDE, Chromium.NARROW)) {
                        byte[] picture = picture(browser, page, width);
                        Files.write(folder.resolve(name + "-" + scheme + "-" + width + ".png"), picture);
                    }
                }
            }
        }
    }

    private static byte[] picture(Chromium browser, String page, int width) throws InterruptedException {
        browser.width(width);
        browser.open(page);
        Object height = browser.driver().executeScript("return document.documentElement.scrollHeight");
        browser.driver()
                .manage()
                .window()
                .setSize(new Dimension(width, Math.min(HIGHEST, ((Number) height).intValue() + 150)));
        browser.open(page);
        Thread.sleep(DRAWN_MS);
        return browser.driver().getScreenshotAs(OutputType.BYTES);
    }
}

package org.dateline.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** Every page against the Web Content Accessibility Guidelines 2.2, level AA, as far as a program can tell. */
class AccessibilityTest {
    private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Chromium browser;
    private static List<String> pages = List.of();

    @BeforeAll
    static void start() {
        browser = Chromium.on(SampleLedger.file(), SampleLedger.coded());
        pages = EveryPage.of(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> pages() {
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsTheGuidelinesInBothColours(String page) {
        for (String scheme : List.of("light", "dark")) {
            browser.colours(scheme);
            browser.open(page);
            assertThat(violations()).as(page + " " + scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsANarrowScreen(String page) {
        browser.width(Chromium.NARROW);
        browser.open(page);
        Object overflow = browser.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        List<String> violations = violations();
        browser.width(Chromium.WIDE);

        assertThat(((Number) overflow).intValue()).as(page).isLessThanOrEqualTo(0);
        assertThat(violations).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksNothingOfOthersAndBreaksNoRule(String page) {
        browser.complaints();
        browser.open(page);
        browser.find("main");

        assertThat(browser.complaints()).as(page).allMatch(AccessibilityTest::isOnlyTheStatus);
        assertThat(browser.loaded())
                .as(page)
                .isNotEmpty()
                .allMatch(address -> address.startsWith(browser.address().toString()));
        assertThat(browser.driver().findElements(By.cssSelector("main"))).hasSize(1);
    }

    /** The browser's log also says that a page answered with 404 or 400, as it should. */
    private static boolean isOnlyTheStatus(String complaint) {
        return complaint.contains("the server responded with a status of 40");
    }

    private static List<String> violations() {
        List<Rule> violations =
                new AxeBuilder().withTags(GUIDELINES).analyze(browser.driver()).getViolations();
        return violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> String.valueOf(node.getHtml()))
                                .toList())
                .toList();
    }
}

package org.dateline.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.desk.SampleLedger;
import org.dateline.desk.view.Section;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.JavascriptExecutor;

/**
 * Words that would run, load or mislead, in every field of a ledger and on every page: they stand there as words, and nothing
 * else comes of them.
 */
class HostileWordsTest {
    /** What no page of the desk holds: elements, attributes and addresses that only hostile words can have made. */
    private static final String STRANGERS = """
            const own = (value) => { try { return new URL(value, location.href).origin === location.origin } catch { return false } }
            const web = (value) => /^https?:$/.test(new URL(value, location.href).protocol)
            const strangers = []
            for (const each of document.querySelectorAll('*')) {
              const name = each.localName
              if (['iframe', 'object', 'embed', 'base', 'math', 'frame', 'frameset', 'applet', 'audio', 'video', 'source', 'marquee',
                'animate', 'set', 'foreignobject', 'image', 'img', 'picture', 'use', 'x-evil'].includes(name)
                && !each.closest('.leaflet-container')) strangers.push(name)
              if (name === 'meta' && each.httpEquiv) strangers.push('meta ' + each.httpEquiv)
              if (name === 'style' || (name === 'script' && !each.src)) strangers.push(name)
              for (const attribute of each.attributes) {
                if (/^(on|hx-on|srcdoc|ping|popover)/i.test(attribute.name)) strangers.push(name + ' ' + attribute.name)
                if (/^(src|action|formaction|data|poster|srcset|hx-get|data-hx-get)$/i.test(attribute.name) && !own(attribute.value)) strangers.push(name + ' ' + attribute.name + '=' + attribute.value)
                if (/href$/i.test(attribute.name) && !(name === 'link' ? own : web)(attribute.value)) strangers.push(name + ' href=' + attribute.value)
              }
            }
            if (window.pwned || document.title.includes('pwned!')) strangers.push('a script ran')
            return strangers""";

    private static final String TEXT = "return document.body.textContent";

    private static Path folder;
    private static List<HostileLedger.Case> cases = List.of();
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        folder = Files.createTempDirectory("hostile");
        cases = HostileLedger.make(folder.resolve("hostile.db"));
        browser = Chromium.on(folder.resolve("hostile.db"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<HostileLedger.Case> cases() {
        return HostileLedger.words().stream()
                .map(words -> cases.stream()
                        .filter(each -> each.words().equals(words))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void thereAreHundredAndMore() {
        assertThat(HostileLedger.words()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stayWordsOnThePagesOfTheirReportAndClaim(HostileLedger.Case hostile) {
        List<String> pages = new ArrayList<>(List.of(
                "/reports/" + hostile.report(),
                "/reports/" + hostile.report() + "/versions",
                "/claims/" + hostile.claim(),
                "/claims/" + hostile.claim() + "/review",
                "/lineage?report=" + hostile.report()));
        browser.open("/claims/" + hostile.claim());
        for (String kind : List.of("events", "origins")) {
            browser.all("main a[href^='/" + kind + "/']").stream()
                    .limit(1)
                    .map(link -> String.valueOf(link.getDomAttribute("href")))
                    .forEach(pages::add);
        }
        assertThat(pages).hasSize(7);
        for (String page : pages) {
            checkHarmless(page);
            assertThat(plain(String.valueOf(script(browser, TEXT)))).as(page).contains(plain(hostile.words()));
        }
    }

    static List<String> lists() {
        List<String> pages =
                new ArrayList<>(Section.all().stream().map(Section::address).toList());
        pages.addAll(List.of(
                "/ledger?limit=200",
                "/ledger?limit=200&columns=day&columns=place&columns=outlet&columns=figure",
                "/ledger?q=%3Cscript%3Ewindow.pwned=1%3C/script%3E",
                "/ledger?place=%22%3E%3Cimg%20src=x%20onerror=window.pwned=1%3E",
                "/ledger?kind=%3Csvg%20onload=window.pwned=1%3E",
                "/map?show=claims",
                "/figures?measure=killed",
                "/audit?by=%3Cscript%3Ewindow.pwned=1%3C/script%3E",
                "/audit?subject=%22%3E%3Cimg%20src=x%20onerror=window.pwned=1%3E",
                "/%3Cscript%3Ewindow.pwned=1%3C/script%3E",
                "/claims/%3Cscript%3E"));
        return pages;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void stayWordsOnListsAndPictures(String page) {
        checkHarmless(page);
    }

    @Test
    void stayWordsWhereTheyAreHandedIn() {
        try (Chromium fresh = Chromium.on(SampleLedger.copy(folder.resolve("handed in.db")))) {
            fresh.open("/read");
            fresh.find("#text").sendKeys("<script>window.pwned=1</script> said on Tuesday that fighters took Hama.");
            fresh.find("#outlet").sendKeys("\"><img src=x onerror=window.pwned=1>");
            fresh.click("form.handing button");
            fresh.waitFor("Done");
            checkHarmless(fresh, fresh.shown());
            fresh.waitFor("onerror=window.pwned=1");
        }
    }

    private static void checkHarmless(String page) {
        checkHarmless(browser, page);
    }

    private static void checkHarmless(Chromium browser, String page) {
        browser.complaints();
        browser.open(page);
        browser.find("main");
        assertThat((List<?>) script(browser, STRANGERS)).as(page).isEmpty();
        assertThat(browser.loaded())
                .as(page)
                .allMatch(address -> address.startsWith(browser.address().toString()));
        assertThat(browser.complaints()).as(page).allMatch(complaint -> complaint.contains("a status of 40"));
    }

    private static Object script(Chromium browser, String code) {
        return Objects.requireNonNull(((JavascriptExecutor) browser.driver()).executeScript(code));
    }

    /** Without what browsers and readers fold: blanks, and the characters that no page can hold. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}\\u0000\\uFFFD]+", "");
    }
}

package org.dateline.desk.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.desk.view.Section;

/** An address of each kind of page. */
final class EveryPage {
    private EveryPage() {}

    /** Those that a desk with reports, claims, events and two coders has. */
    static List<String> of(Chromium browser) {
        List<String> pages = new ArrayList<>();
        Section.all().forEach(section -> pages.add(section.address()));
        pages.add("/ledger?q=hama&sort=-day");
        pages.add("/ledger?kind=nothing");
        pages.add("/ledger?place=hama");
        pages.add("/alerts");
        pages.add("/agreement");
        pages.add("/api");
        pages.add("/quality");
        pages.add("/nowhere");
        pages.add(first(browser, "/ledger?q=hama", "a[href^='/claims/']"));
        pages.add(first(browser, "/events", "a[href^='/events/']"));
        pages.add(first(browser, "/reports", "a[href^='/reports/']"));
        pages.add(pages.get(pages.size() - 1) + "/versions");
        pages.add("/figures?measure=killed");
        pages.add("/audit?check=yes");
        pages.add(first(browser, "/review?disputed=yes", "a[href^='/claims/']"));
        pages.add(first(browser, "/reports", "a[href^='/reports/']") + "/add");
        pages.add(pages.get(pages.size() - 1) + "?words=Hama");
        pages.add(first(browser, "/reports", "a[href^='/reports/']") + "/sensitivity");
        pages.add(first(browser, "/lineage", "a[href^='/lineage?report=']"));
        pages.add(first(browser, "/ledger?q=17+since+monday", "a[href^='/claims/']"));
        pages.add(first(browser, pages.get(pages.size() - 1), "a[href^='/origins/']"));
        return pages;
    }

    private static String first(Chromium browser, String page, String link) {
        browser.open(page);
        return Objects.requireNonNull(browser.find(link).getDomAttribute("href"), link);
    }
}

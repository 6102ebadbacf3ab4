package org.dateline.desk.page;

import java.util.List;

/** All pages. A page more is a view, a template and a line here. */
public final class Pages {
    private Pages() {}

    public static List<Page> all() {
        return List.of(new Page("/", request -> new Answer.Moved("/ledger")), LedgerPage.page());
    }
}

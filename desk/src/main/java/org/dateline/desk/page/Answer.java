package org.dateline.desk.page;

import org.dateline.desk.view.View;

/** What becomes of a request. */
public sealed interface Answer {
    /** A page. */
    record Shown(View view) implements Answer {}

    /** The page has another address. */
    record Moved(String address) implements Answer {}
}

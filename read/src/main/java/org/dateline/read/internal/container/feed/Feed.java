package org.dateline.read.internal.container.feed;

import java.util.List;

/**
 * A feed.
 *
 * @param title what it calls itself; empty if it has no name
 */
record Feed(String title, List<FeedItem> items) {
    /** More is no feed but an attack, or an archive that should come as one. */
    static final int MOST_ITEMS = 100_000;

    Feed {
        items = List.copyOf(items);
    }
}

package org.dateline.read.internal.container.feed;

import java.util.Optional;

/**
 * One item of a feed.
 *
 * @param title as plain text
 * @param link the address of what it tells of
 * @param outlet who published it, where that is another than the feed's
 * @param published ISO 8601, with the zone that was given
 * @param content the markup of what the feed gives as its content
 * @param summary the markup of what the feed gives as its description
 */
record FeedItem(
        String title,
        Optional<String> link,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<String> published,
        String content,
        String summary) {}

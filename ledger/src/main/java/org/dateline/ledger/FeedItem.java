package org.dateline.ledger;

import java.util.Optional;

/**
 * An item of a feed whose text must be fetched.
 *
 * @param published ISO 8601, as the feed says; empty if it does not
 */
public record FeedItem(String link, Optional<String> published) {}

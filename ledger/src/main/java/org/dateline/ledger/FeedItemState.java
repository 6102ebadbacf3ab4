package org.dateline.ledger;

import org.dateline.model.Coded;

/** How far an item of a feed is. */
enum FeedItemState implements Coded {
    WAITING,
    TAKEN,
    REFUSED
}

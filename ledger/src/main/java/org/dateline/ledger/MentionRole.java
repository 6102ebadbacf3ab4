package org.dateline.ledger;

import org.dateline.model.Coded;

/** What a name or phrase is to a claim. */
enum MentionRole implements Coded {
    VIA,
    CAVEAT,
    ACTOR,
    TARGET
}

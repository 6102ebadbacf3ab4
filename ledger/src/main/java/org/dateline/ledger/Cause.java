package org.dateline.ledger;

import org.dateline.model.Coded;

/** Why a state of a report or claim holds no longer. */
public enum Cause implements Coded {
    /** The same bytes were read again and give another reading. */
    REREAD,
    /** The report's claims were looked for again. */
    RECODED,
    /** A newer version of the report came. */
    SUPERSEDED,
    /** A person took the report out. */
    WITHDRAWN,
    /** A person decided otherwise of the claim. */
    DECIDED
}

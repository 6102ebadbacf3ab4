package org.dateline.intake.coders;

import org.dateline.model.Coded;

/** Whose word an adjudicator takes. */
public enum Side implements Coded {
    FIRST,
    SECOND,
    /** Nobody's: the claim is taken up for review as the ledger reads it. */
    NEITHER
}

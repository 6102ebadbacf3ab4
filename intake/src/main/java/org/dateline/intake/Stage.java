package org.dateline.intake;

import org.dateline.model.Coded;

/** The parts of the flow that take time. */
public enum Stage implements Coded {
    /** Fetching bytes from files. */
    LOAD,
    READ,
    ANCHOR,
    EXTRACT,
    /** Holding reports and their claims against those of the ledger. */
    COMPARE,
    /** Writing to the ledger. */
    STORE
}

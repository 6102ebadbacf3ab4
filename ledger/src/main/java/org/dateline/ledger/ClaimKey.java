package org.dateline.ledger;

/** The join key of a claim beside that of its report. */
record ClaimKey(long report, long claim) {}

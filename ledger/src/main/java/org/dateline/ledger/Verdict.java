package org.dateline.ledger;

import org.dateline.model.Decision;

/** What a person decided of two of something. */
record Verdict(Decision decision, Pair pair) {}

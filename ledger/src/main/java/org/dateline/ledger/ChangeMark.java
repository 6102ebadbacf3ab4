package org.dateline.ledger;

import java.time.Instant;

/**
 * A place among all changes of claims, in the order in which they happened.
 *
 * @param claim orders what happened at one instant
 */
public record ChangeMark(Instant at, long claim) {}

package org.dateline.ledger;

import java.time.Instant;

/**
 * How a state of a report or claim ended.
 *
 * @param at from this instant on it holds no longer
 * @param reason in words for people
 */
public record Ending(Instant at, Cause cause, String reason) {}

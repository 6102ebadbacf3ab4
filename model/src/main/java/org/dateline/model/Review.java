package org.dateline.model;

import java.time.Instant;

/**
 * Where a claim stands in review.
 *
 * @param by who decided last, as he calls himself
 * @param at when
 * @param reason in words for people; may be empty
 */
public record Review(ReviewState state, String by, Instant at, String reason) {}

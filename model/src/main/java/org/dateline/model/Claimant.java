package org.dateline.model;

/**
 * Who asserts a claim.
 *
 * @param name as the report writes it, without article
 */
public record Claimant(String name, ClaimantKind kind) {}

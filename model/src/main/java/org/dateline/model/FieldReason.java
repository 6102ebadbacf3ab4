package org.dateline.model;

/**
 * Why a field of a claim is what it is.
 *
 * @param field the field's name in the export ("kind", "claimants")
 * @param reason in words a coder understands, with the rule or list that fired
 */
public record FieldReason(String field, String reason) {}

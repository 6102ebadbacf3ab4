package org.dateline.model;

/**
 * A field of a claim that differs between two of its states.
 *
 * @param field its name in exports
 * @param before in words for people; empty where nothing was said
 * @param after likewise
 */
public record FieldChange(String field, String before, String after) {}

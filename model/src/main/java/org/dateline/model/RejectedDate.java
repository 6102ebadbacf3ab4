package org.dateline.model;

/**
 * A date that was not taken for the publication date.
 *
 * @param value as written
 * @param reason why not ("day the page was rendered", "in a photo caption")
 */
public record RejectedDate(String value, String reason) {}

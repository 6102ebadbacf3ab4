package org.dateline.model;

import java.time.Instant;

/**
 * A person's leave to export what is sensitive.
 *
 * @param level the highest that may be exported
 * @param author who gives it, and why
 * @param ends when it is good no longer
 */
public record Approval(long number, Sensitivity level, Author author, Instant ends) {}

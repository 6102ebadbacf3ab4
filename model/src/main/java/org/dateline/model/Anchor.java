package org.dateline.model;

import java.time.LocalDate;

/**
 * The day that a report's relative words ("on Wednesday") are reckoned from.
 *
 * @param reason why this day: the publication date, a photo's date and the weekday named first, another report
 */
public record Anchor(LocalDate date, String reason) {}

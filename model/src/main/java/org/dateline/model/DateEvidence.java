package org.dateline.model;

import java.time.LocalDate;

/**
 * A publication date as found.
 *
 * @param date the day, in the zone the source gave
 * @param value the date as the source writes it, with time and zone if given
 * @param source where it stood, the name of the rule that fired ("json-ld datePublished", "line of its own")
 */
public record DateEvidence(LocalDate date, String value, String source) {}

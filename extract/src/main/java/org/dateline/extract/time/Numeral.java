package org.dateline.extract.time;

/**
 * A number in a sentence.
 *
 * @param first its first token
 * @param last its last token
 * @param value what it says
 * @param inDigits whether it is written with digits
 */
public record Numeral(int first, int last, double value, boolean inDigits) {}

package org.dateline.language;

import org.dateline.model.Span;

/**
 * A name, time or quantity.
 *
 * @param span offsets into the analysed text
 * @param firstWord index of its first word in the sentence
 * @param lastWord index of its last word, inclusive
 */
public record Name(Span span, int firstWord, int lastWord, NameKind kind) {}

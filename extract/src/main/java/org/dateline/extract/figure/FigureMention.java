package org.dateline.extract.figure;

import org.dateline.model.Figure;
import org.dateline.model.Span;

/**
 * A figure where it stands.
 *
 * @param span the words of the figure, as in {@code figure}
 * @param firstWord index of its first word in the sentence
 * @param lastWord index of its last word in the sentence
 * @param reason the rule that told its measure
 */
public record FigureMention(Figure figure, Span span, int firstWord, int lastWord, String reason) {}

package org.dateline.read.internal.label;

import org.dateline.model.Span;

/**
 * A stretch within a paragraph that is something else than the paragraph.
 *
 * @param span offsets into the paragraph
 */
public record Cut(Span span, Label label) {}

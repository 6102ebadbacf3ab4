package org.dateline.model;

/**
 * A stretch of a report's text of one kind: a paragraph, a line, or part of a line. Blocks do not overlap.
 *
 * @param reason the rule that labelled it, in a few words
 */
public record Block(Span span, BlockKind kind, String reason) {}

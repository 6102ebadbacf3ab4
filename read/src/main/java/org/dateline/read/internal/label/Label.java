package org.dateline.read.internal.label;

import org.dateline.model.BlockKind;

/**
 * What a piece of text is.
 *
 * @param reason the rule that says so, in a few words
 */
public record Label(BlockKind kind, String reason) {}

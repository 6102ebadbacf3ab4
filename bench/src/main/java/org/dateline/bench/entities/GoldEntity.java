package org.dateline.bench.entities;

import org.dateline.language.NameKind;
import org.dateline.model.Span;

/**
 * An entity that people marked.
 *
 * @param span without articles and titles before it
 * @param named whether it is called by a name ("Security Council") and not described ("the camp"); times, quantities,
 *     weapons and platforms always count as named
 */
record GoldEntity(Span span, NameKind kind, boolean named) {}

package org.dateline.bench.entities;

import org.dateline.language.NameKind;
import org.dateline.model.Span;

/**
 * An entity that people marked.
 *
 * @param span without articles before it
 * @param asked whether it has to be found: it is called by a name ("Security Council") and not described ("the camp",
 *     "the minister", "they"), and the annotators agreed on it at all. Times, quantities, weapons and platforms count as
 *     named
 */
record GoldEntity(Span span, NameKind kind, boolean asked) {
    /** Whether this is the same name; of a person marked with titles, only the end is asked for. */
    boolean isFoundAs(Span found) {
        return kind == NameKind.PERSON ? span.contains(found) && span.end() == found.end() : span.equals(found);
    }
}

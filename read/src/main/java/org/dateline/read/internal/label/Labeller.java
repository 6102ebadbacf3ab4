package org.dateline.read.internal.label;

import java.util.Optional;

/** One way to tell what a piece is. Labellers stand in a list in order of quality; the first that knows wins. */
interface Labeller {
    /** The label of an open piece; empty if this labeller does not know. Sees the labels given by those before it. */
    Optional<Label> label(Draft draft, int index);
}

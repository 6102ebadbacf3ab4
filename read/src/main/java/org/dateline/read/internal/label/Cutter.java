package org.dateline.read.internal.label;

import java.util.List;

/** One way to find furniture, captions and credits that are glued to a paragraph. */
interface Cutter {
    /** Stretches of the paragraph, in order, not overlapping. */
    List<Cut> cuts(String paragraph);
}

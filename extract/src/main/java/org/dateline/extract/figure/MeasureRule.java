package org.dateline.extract.figure;

import java.util.Optional;

/** One way to tell what a count measures. */
interface MeasureRule {
    /** What the count with this index measures; empty where the rule cannot tell. */
    Optional<Verdict> judge(Counts counts, int index);
}

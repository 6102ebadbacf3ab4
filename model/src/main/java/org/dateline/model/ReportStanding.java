package org.dateline.model;

import java.util.List;
import java.util.Map;

/**
 * What the other reports of a ledger make of a report.
 *
 * @param origin one for all reports that hold the same text
 * @param links those that start at this report or end there
 * @param files the files of the reports at the other ends, by their ids
 */
public record ReportStanding(OriginId origin, List<ReportLink> links, Map<ReportId, String> files) {
    public ReportStanding {
        links = List.copyOf(links);
        files = Map.copyOf(files);
    }

    /** Of a report by itself. */
    public static ReportStanding alone(ReportId report) {
        return new ReportStanding(new OriginId(report.value()), List.of(), Map.of());
    }
}

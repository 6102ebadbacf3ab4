package org.dateline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Anchor;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/**
 * Finds for each report the day that its relative words ("on Wednesday") are reckoned from; the same in any order of
 * reports. In order of quality: its publication date; a photo's date and the weekday that the lead names; the anchor of
 * the dated report with which it shares most names.
 */
public final class Anchors {
    private Anchors() {}

    /** The anchors of those reports for which one can be given with a reason. */
    public static Map<ReportId, Anchor> of(Collection<Report> reports) {
        List<Report> sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.comparing(Report::id));
        Map<ReportId, Anchor> anchors = new TreeMap<>();
        for (Report report : sorted) {
            ownAnchor(report).ifPresent(anchor -> anchors.put(report.id(), anchor));
        }
        if (anchors.size() < sorted.size()) {
            inherit(sorted, anchors);
        }
        return anchors;
    }

    private static Optional<Anchor> ownAnchor(Report report) {
        return report.published()
                .map(published -> new Anchor(published.date(), "published that day: " + published.source()))
                .or(() -> report.notBefore().map(photo -> afterPhoto(report, photo)));
    }

    private static Anchor afterPhoto(Report report, LocalDate photo) {
        return LeadWeekday.of(report)
                .map(weekday -> new Anchor(
                        weekday.onOrAfter(photo),
                        "no publication date; a photo is of " + photo + ", and '" + weekday.words()
                                + "' in the lead is the first such day from then on"))
                .orElseGet(() -> new Anchor(photo, "no publication date; the latest photo is of that day"));
    }

    private static void inherit(List<Report> reports, Map<ReportId, Anchor> anchors) {
        SharedNames names = SharedNames.of(reports);
        Map<ReportId, Anchor> inherited = new TreeMap<>();
        for (Report report : reports) {
            if (!anchors.containsKey(report.id())) {
                names.nearest(report, anchors.keySet())
                        .ifPresent(near -> inherited.put(report.id(), from(report, near, anchors)));
            }
        }
        anchors.putAll(inherited);
    }

    private static Anchor from(Report report, SharedNames.Near near, Map<ReportId, Anchor> anchors) {
        LocalDate day = Objects.requireNonNull(anchors.get(near.report().id())).date();
        String shared = "no date of its own; shares " + String.join(", ", near.names()) + " with the report of " + day;
        return LeadWeekday.of(report)
                .map(weekday -> new Anchor(
                        weekday.nearest(day),
                        shared + "; '" + weekday.words() + "' in the lead is the nearest such day"))
                .orElseGet(() -> new Anchor(day, shared));
    }
}

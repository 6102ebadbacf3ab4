package org.dateline.desk.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.LineageType;
import org.dateline.model.OriginId;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;

/**
 * Reports that hang together through any number of links.
 *
 * @param reports oldest first, those without a date last
 * @param links between them
 */
public record Family(List<Report> reports, List<ReportLink> links) {
    private static final Comparator<Report> OLDEST = Comparator.comparing((Report report) ->
                    report.published().map(found -> found.date().toString()).orElse("undated"))
            .thenComparing(Report::file)
            .thenComparing(Report::id);

    public Family {
        reports = reports.stream().sorted(OLDEST).toList();
        links = List.copyOf(links);
    }

    /** That of some reports and the links between them. */
    public static Family of(Set<ReportId> ids, Snapshot snapshot) {
        Set<ReportLink> links = new LinkedHashSet<>();
        ids.forEach(id -> snapshot.whole().standings().links(id).stream()
                .filter(link -> ids.contains(link.report()) && ids.contains(link.other()))
                .forEach(links::add));
        return new Family(
                ids.stream().flatMap(id -> snapshot.report(id).stream()).toList(), List.copyOf(links));
    }

    /** The reports by the text that they hold: in the order of the first of each. */
    public Map<OriginId, List<Report>> byText(Snapshot snapshot) {
        Map<OriginId, List<Report>> texts = new LinkedHashMap<>();
        reports.forEach(report -> texts.computeIfAbsent(
                        snapshot.whole().standings().origin(report.id()), first -> new ArrayList<>())
                .add(report));
        return texts;
    }

    /** Whether two reports of one link hold one text, and are not only put together from others or cite them. */
    public static boolean isOneText(LineageType type) {
        return type != LineageType.COMPOSITE && type != LineageType.CITES;
    }

    /** All families of two reports and more, the largest first. */
    public record All(List<Family> list, Map<ReportId, Family> byReport) {
        /** Those of a snapshot, reckoned once. */
        public static All in(Snapshot snapshot) {
            return snapshot.derive(All.class, All::of);
        }

        private static All of(Snapshot snapshot) {
            List<Family> all = new ArrayList<>();
            Map<ReportId, Family> byReport = new HashMap<>();
            Set<ReportId> seen = new HashSet<>();
            for (Report report : snapshot.reports()) {
                if (!seen.contains(report.id())) {
                    Set<ReportId> ids = kin(report.id(), snapshot);
                    seen.addAll(ids);
                    if (ids.size() > 1) {
                        Family family = Family.of(ids, snapshot);
                        all.add(family);
                        ids.forEach(id -> byReport.put(id, family));
                    }
                }
            }
            all.sort(Comparator.comparingInt((Family family) -> family.reports().size())
                    .reversed()
                    .thenComparing(family -> family.reports().get(0).id()));
            return new All(all, byReport);
        }

        private static Set<ReportId> kin(ReportId first, Snapshot snapshot) {
            Set<ReportId> found = new LinkedHashSet<>(Set.of(first));
            Deque<ReportId> open = new ArrayDeque<>(found);
            while (!open.isEmpty()) {
                ReportId next = open.remove();
                for (ReportLink link : snapshot.whole().standings().links(next)) {
                    ReportId other = link.report().equals(next) ? link.other() : link.report();
                    if (snapshot.report(other).isPresent() && found.add(other)) {
                        open.add(other);
                    }
                }
            }
            return found;
        }

        /** The family of a report; empty where nothing else hangs together with it. */
        public Optional<Family> find(ReportId report) {
            return Optional.ofNullable(byReport.get(report));
        }
    }
}

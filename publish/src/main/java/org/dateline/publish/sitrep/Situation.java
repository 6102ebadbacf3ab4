package org.dateline.publish.sitrep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.intake.Whole;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.reconcile.standing.Event;

/**
 * What reports of some days say of a region. A report is of the day it was published; where none is known, of the day that its
 * claims reckon from. Plans, conditions and background are no part of it.
 *
 * @param claims by id, in the order of exports
 */
record Situation(Whole whole, Region region, LocalDate from, LocalDate until, Map<ClaimId, Whole.Entry> claims) {
    private static final Set<Status> HAPPENED = Set.of(Status.ACTUAL, Status.NEGATED);

    static Situation of(Whole whole, Region region, LocalDate from, LocalDate until) {
        Map<ReportId, List<Claim>> byReport = new HashMap<>();
        whole.claims()
                .values()
                .forEach(entry -> byReport.computeIfAbsent(entry.report().id(), id -> new ArrayList<>())
                        .add(entry.claim()));
        Map<ClaimId, Whole.Entry> claims = new LinkedHashMap<>();
        whole.claims().forEach((id, entry) -> {
            Claim claim = entry.claim();
            boolean there = region.holds(claim)
                    || (claim.places().isEmpty()
                            && region.isSubjectOf(
                                    byReport.getOrDefault(entry.report().id(), List.of())));
            boolean then = day(entry)
                    .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                    .isPresent();
            if (there && then && HAPPENED.contains(claim.status())) {
                claims.put(id, entry);
            }
        });
        return new Situation(whole, region, from, until, claims);
    }

    static Optional<LocalDate> day(Whole.Entry entry) {
        return entry.report()
                .published()
                .map(DateEvidence::date)
                .or(() -> entry.claim().when().flatMap(When::anchor));
    }

    /** Events with claims of these days and this region, each with these claims alone, most independent origins first. */
    List<Happening> happenings() {
        return whole.standings().events().stream()
                .map(event -> new Happening(this, event, here(event.claims())))
                .filter(happening -> !happening.entries().isEmpty())
                .sorted(Comparator.comparingInt(Happening::weight)
                        .reversed()
                        .thenComparing(happening -> happening.event().id()))
                .toList();
    }

    List<Whole.Entry> here(Collection<ClaimId> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(claims.get(id))).toList();
    }

    /** Whether reports of earlier days told of an event, wherever they placed it. */
    boolean wasKnown(Event event) {
        return whole.claims(event.claims()).stream()
                .anyMatch(entry -> day(entry).filter(day -> day.isBefore(from)).isPresent());
    }

    /** Whether a report has claims of these days below its headline. */
    boolean tellsBelowHeadline(Report report) {
        return claims.values().stream()
                .anyMatch(entry ->
                        entry.report().id().equals(report.id()) && entry.claim().section() != Section.HEADLINE);
    }

    Set<Report> reports() {
        return claims.values().stream().map(Whole.Entry::report).collect(Collectors.toSet());
    }

    /** Origins of all claims: texts that speak for themselves, and voices whose words they hand on. */
    long origins() {
        return claims.keySet().stream()
                .map(whole.standings()::origin)
                .distinct()
                .count();
    }
}

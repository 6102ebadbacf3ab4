package org.dateline.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.DateEvidence;
import org.dateline.model.Judgements;
import org.dateline.model.Pairings;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportStanding;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;
import org.dateline.model.When;
import org.dateline.reconcile.standing.Control;
import org.dateline.reconcile.standing.Controls;
import org.dateline.reconcile.standing.Drift;
import org.dateline.reconcile.standing.Held;
import org.dateline.reconcile.standing.Rendering;
import org.dateline.reconcile.standing.Series;
import org.dateline.reconcile.standing.Standings;

/**
 * Claims with what they and their reports are to each other: all of a ledger, or those that hang together with one.
 *
 * @param reports by id, in the order of exports
 * @param claims by id, in the order of exports
 */
public record Whole(Map<ReportId, Report> reports, Map<ClaimId, Entry> claims, Standings standings) {
    /**
     * A claim as the ledger holds it.
     *
     * @param report the reading of the report that the claim's spans count in
     */
    public record Entry(Report report, Claim claim) {}

    /** A ledger as it was known at an instant, reports without claims included; empty for now. */
    public static Whole of(Ledger ledger, Optional<Instant> asOf) {
        Map<ReportId, Report> reports = new LinkedHashMap<>();
        ledger.forEachReport(asOf, report -> reports.put(report.id(), report));
        return of(
                reports,
                entries(ledger, ClaimQuery.all(), asOf, reports),
                ledger.pairs().all(asOf),
                ledger.grades().all(asOf));
    }

    /** Likewise, as if there were nothing more sensitive than a level. */
    public static Whole of(Ledger ledger, Optional<Instant> asOf, Sensitivity most) {
        Sensitivities sensitivities = ledger.decisions().sensitivities(Optional.empty());
        Map<ReportId, Report> reports = new LinkedHashMap<>();
        ledger.forEachReport(asOf, report -> reports.put(report.id(), report));
        Map<ClaimId, Entry> claims = entries(ledger, ClaimQuery.all(), asOf, reports);
        reports.keySet().removeIf(report -> sensitivities.of(report).isAbove(most));
        claims.values().removeIf(entry -> sensitivities.of(entry.claim()).isAbove(most));
        Pairings all = ledger.pairs().all(asOf);
        Pairings open = new Pairings(
                all.links().stream()
                        .filter(link -> reports.containsKey(link.report()) && reports.containsKey(link.other()))
                        .toList(),
                all.relations().stream()
                        .filter(pair -> claims.containsKey(pair.claim()) && claims.containsKey(pair.other()))
                        .toList(),
                all.sameEvents().stream()
                        .filter(pair -> claims.containsKey(pair.claim()) && claims.containsKey(pair.other()))
                        .toList());
        return of(reports, claims, open, ledger.grades().all(asOf));
    }

    /**
     * A claim with those that hang together with it through any number of relations, as they were known at an instant; costs
     * no more in a larger ledger.
     */
    public static Whole around(ClaimId claim, Ledger ledger, Optional<Instant> asOf) {
        Map<ReportId, Report> reports = new LinkedHashMap<>();
        Map<ClaimId, Entry> claims = entries(ledger, ClaimQuery.all().around(claim), asOf, reports);
        claims.values().forEach(entry -> reports.putIfAbsent(entry.report().id(), entry.report()));
        return of(
                reports,
                claims,
                ledger.pairs().around(claim, asOf),
                ledger.grades().all(asOf));
    }

    private static Map<ClaimId, Entry> entries(
            Ledger ledger, ClaimQuery query, Optional<Instant> asOf, Map<ReportId, Report> reports) {
        Map<ClaimId, Entry> claims = new LinkedHashMap<>();
        ledger.forEachClaim(asOf.map(query::asOf).orElse(query), (report, claim) -> {
            Report known = reports.getOrDefault(report.id(), report);
            claims.put(claim.id(), new Entry(known.equals(report) ? known : report, claim));
        });
        return claims;
    }

    private static Whole of(
            Map<ReportId, Report> reports, Map<ClaimId, Entry> claims, Pairings pairings, Judgements judgements) {
        List<Held> held = claims.values().stream()
                .map(entry -> Held.of(entry.report(), entry.claim()))
                .toList();
        return new Whole(reports, claims, Standings.of(held, pairings, judgements));
    }

    /** Those of some claims that are here, in the order of the ids. */
    public List<Entry> claims(Collection<ClaimId> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
                .toList();
    }

    /** How the outlets render what a claim hands on; of a claim that nobody else hands on, it alone. */
    public Drift drift(ClaimId claim) {
        return Drift.of(renderings(standings.renderings(claim)));
    }

    /** Who is said to take, hold or lose which place, as far as some claims tell. */
    public List<Control> control(Collection<ClaimId> some) {
        return Controls.of(renderings(some), standings);
    }

    /**
     * What each source counted over time, as far as some claims tell. A report that names nobody, and of which no outlet is
     * known, counts under its file's name.
     */
    public List<Series> series(Collection<ClaimId> some) {
        Map<ClaimId, LocalDate> days = new HashMap<>();
        List<Held> held = new ArrayList<>();
        for (Entry entry : claims(some)) {
            day(entry).ifPresent(day -> days.put(entry.claim().id(), day));
            held.add(new Held(entry.report().id(), Optional.of(outlet(entry.report())), entry.claim()));
        }
        return Series.of(held, standings, days);
    }

    private List<Rendering> renderings(Collection<ClaimId> some) {
        return claims(some).stream()
                .map(entry -> new Rendering(
                        Held.of(entry.report(), entry.claim()),
                        entry.claim().span().in(entry.report().text()),
                        standings.claimants(entry.claim().id()),
                        // A day reckoned from another report's says nothing of which of the two came first.
                        entry.report().published().map(published -> published.date()),
                        outlet(entry.report())))
                .toList();
    }

    /** The outlet; where it is unknown, the file's name without its folder. */
    private static String outlet(Report report) {
        String file = report.file();
        return report.outlet().orElse(file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))));
    }

    /** The day of a claim's report: published, or the day that the claim's time was reckoned from. */
    private static Optional<LocalDate> day(Entry entry) {
        return entry.report()
                .published()
                .map(DateEvidence::date)
                .or(() -> entry.claim().when().flatMap(When::anchor));
    }

    /** What the others make of a report. */
    public ReportStanding standing(Report report) {
        Map<ReportId, String> files = new HashMap<>();
        standings
                .links(report.id())
                .forEach(link -> List.of(link.report(), link.other())
                        .forEach(end -> Optional.ofNullable(reports.get(end))
                                .ifPresent(found -> files.put(end, found.file()))));
        return new ReportStanding(standings.origin(report.id()), standings.links(report.id()), files);
    }
}

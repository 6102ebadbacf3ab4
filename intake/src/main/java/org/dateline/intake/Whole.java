package org.dateline.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportStanding;
import org.dateline.reconcile.standing.Held;
import org.dateline.reconcile.standing.Standings;

/**
 * A ledger seen as a whole: what its claims and reports are to each other.
 *
 * @param reports by id, those without claims included
 * @param claims in the order of exports
 */
public record Whole(Map<ReportId, Report> reports, Map<ClaimId, Claim> claims, Standings standings) {

    /** As the ledger was known at an instant; empty for now. */
    public static Whole of(Ledger ledger, Optional<Instant> asOf) {
        Map<ReportId, Report> reports = new HashMap<>();
        ledger.forEachReport(asOf, report -> reports.put(report.id(), report));
        Map<ClaimId, Claim> claims = new LinkedHashMap<>();
        List<Held> held = new ArrayList<>();
        ClaimQuery all = asOf.map(ClaimQuery.all()::asOf).orElse(ClaimQuery.all());
        ledger.forEachClaim(all, (report, claim) -> {
            claims.put(claim.id(), claim);
            held.add(Held.of(report, claim));
        });
        return new Whole(reports, claims, Standings.of(held, ledger.pairings(asOf)));
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

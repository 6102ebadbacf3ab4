package org.dateline.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.FieldChange;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.jdbi.v3.core.Handle;

/** What claims and reports were, when, and why they changed. */
record HistoryStore(Handle handle, ReportStore reports, ClaimStore claims) {

    /** The ids of claims that begin so, of all times, at most two. */
    List<ClaimId> idsEver(String beginning) {
        return handle.createQuery("SELECT DISTINCT id FROM claims WHERE id >= :from AND id < :to ORDER BY id LIMIT 2")
                .bind("from", beginning)
                .bind("to", beginning + "g")
                .map((columns, context) -> new ClaimId(columns.getString("id")))
                .list();
    }

    /** All states of a claim, and of claims on the same words that it follows or that follow it, oldest first. */
    List<ClaimState> states(ClaimId claim) {
        return handle.createQuery("""
            WITH RECURSIVE chain (number) AS (
                SELECT number FROM claims WHERE id = :id
                UNION SELECT c.follows FROM chain JOIN claims c ON c.number = chain.number
                    WHERE c.follows IS NOT NULL
                UNION SELECT c.number FROM chain JOIN claims c ON c.follows = chain.number)
            SELECT * FROM claims WHERE number IN (SELECT number FROM chain) AND ended_at IS NOT recorded_at
            ORDER BY number\
            """)
                .bind("id", claim.value())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new ClaimState(
                            reports.report(row.number("report")),
                            claims.claim(row.number("number")),
                            row.instant("recorded_at"),
                            row.ending());
                })
                .list();
    }

    Optional<Withdrawal> withdrawal(ReportId report) {
        return handle.createQuery("SELECT * FROM withdrawals WHERE report = :report")
                .bind("report", report.value())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Withdrawal(report, row.instant("at"), row.text("reason"));
                })
                .findOne();
    }

    void withdraw(ReportId report, String reason, Moment now) {
        handle.execute(
                "INSERT INTO withdrawals (report, at, reason) VALUES (?, ?, ?)", report.value(), now.text(), reason);
    }

    void restore(ReportId report) {
        handle.execute("DELETE FROM withdrawals WHERE report = ?", report.value());
    }

    /** Where an entry of the feed stands in the ledger: a state that begins, or one that ends and is not followed. */
    record Step(long claim, boolean begins) {}

    /** Since when the claims that hold have said what they say. */
    Map<ClaimId, Instant> recordedAt() {
        Map<ClaimId, Instant> instants = new HashMap<>();
        handle.createQuery("SELECT id, recorded_at FROM claims WHERE ended_at IS NULL")
                .map((columns, context) -> instants.put(
                        new ClaimId(columns.getString("id")), Instant.parse(columns.getString("recorded_at"))))
                .forEach(earlier -> {});
        return instants;
    }

    /** All that happened to claims from an instant on, oldest first. */
    List<Step> steps(Instant since) {
        return steps(since, "");
    }

    /** Likewise, without claims that were not there before. */
    List<Step> revisions(Instant since) {
        return steps(since, "AND c.follows IS NOT NULL");
    }

    private List<Step> steps(Instant since, String begun) {
        return handle.createQuery("""
            SELECT c.recorded_at AS at, r.file, c.report, c.position, c.number, 1 AS begins
            FROM claims c JOIN reports r ON r.number = c.report
            WHERE c.recorded_at >= :since AND c.ended_at IS NOT c.recorded_at <begun>
            UNION ALL
            SELECT c.ended_at, r.file, c.report, c.position, c.number, 0
            FROM claims c JOIN reports r ON r.number = c.report
            WHERE c.ended_at >= :since AND c.ended_at IS NOT c.recorded_at AND NOT EXISTS (
                SELECT 1 FROM claims next WHERE next.follows = c.number AND next.recorded_at = c.ended_at)
            ORDER BY 1, 2, 3, 6, 4\
            """)
                .define("begun", begun)
                .bind("since", Moment.text(since))
                .map((columns, context) -> new Step(columns.getLong("number"), columns.getBoolean("begins")))
                .list();
    }

    /** The entry of the feed; empty where a claim only goes on with another reading of its report. */
    Optional<Change> change(Step step) {
        return handle.createQuery("SELECT * FROM claims WHERE number = :number")
                .bind("number", step.claim())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    Report report = reports.report(row.number("report"));
                    Claim claim = claims.claim(step.claim());
                    if (step.begins()) {
                        Optional<Long> follows = row.textIfAny("follows").map(Long::valueOf);
                        return begun(report, claim, row.instant("recorded_at"), row.textIfAny("begin_reason"), follows);
                    }
                    Ending ending = row.ending().orElseThrow();
                    return Optional.of(
                            new Change(ending.at(), Change.Type.WITHDRAWN, report, claim, List.of(), ending.reason()));
                })
                .one();
    }

    private Optional<Change> begun(
            Report report, Claim claim, Instant at, Optional<String> reason, Optional<Long> follows) {
        List<FieldChange> fields = follows.map(before -> Differences.between(claims.claim(before), claim))
                .orElse(List.of());
        boolean goesOn = follows.flatMap(this::endedAt).equals(Optional.of(at));
        if (goesOn && fields.isEmpty()) {
            return Optional.empty();
        }
        String why = reason.orElse(
                report.version() > 1
                        ? "version " + report.version() + " of its report was read"
                        : "its report was read");
        return Optional.of(new Change(at, goesOn ? Change.Type.CHANGED : Change.Type.NEW, report, claim, fields, why));
    }

    private Optional<Instant> endedAt(long claim) {
        return handle.createQuery("SELECT ended_at FROM claims WHERE number = :claim AND ended_at IS NOT NULL")
                .bind("claim", claim)
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse);
    }
}

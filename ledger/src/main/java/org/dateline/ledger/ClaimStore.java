package org.dateline.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Kind;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Claims with all that hangs on them. */
record ClaimStore(Handle handle) {

    /** Ends the claims of a report that hold, of all its readings. */
    void end(ReportId report, Cause cause, String reason, Moment now) {
        if (holding(report).isEmpty()) {
            return;
        }
        handle.createUpdate("""
                        UPDATE claims SET ended_at = :now, ended_by = :cause, end_reason = :reason
                        WHERE ended_at IS NULL AND report IN (SELECT number FROM reports WHERE id = :report)""")
                .bind("now", now.text())
                .bind("cause", cause.code())
                .bind("reason", reason)
                .bind("report", report.value())
                .execute();
    }

    /** Join keys of the claims of a report that hold, of all its readings, in order. */
    List<ClaimKey> holding(ReportId report) {
        return handle.createQuery("""
                        SELECT c.report, c.number FROM reports r JOIN claims c ON c.report = r.number
                        WHERE r.id = :report AND c.ended_at IS NULL ORDER BY c.report, c.position""")
                .bind("report", report.value())
                .map((columns, context) -> new ClaimKey(columns.getLong("report"), columns.getLong("number")))
                .list();
    }

    /** The ids of the claims of a report that hold. */
    List<ClaimId> ids(ReportId report) {
        return handle.createQuery("""
                        SELECT c.id FROM reports r JOIN claims c ON c.report = r.number
                        WHERE r.id = :report AND c.ended_at IS NULL""")
                .bind("report", report.value())
                .map((columns, context) -> new ClaimId(columns.getString("id")))
                .list();
    }

    /** The join key of a claim, if it holds. */
    Optional<ClaimKey> holding(ClaimId claim) {
        return handle.createQuery("SELECT report, number FROM claims WHERE id = :id AND ended_at IS NULL")
                .bind("id", claim.value())
                .map((columns, context) -> new ClaimKey(columns.getLong("report"), columns.getLong("number")))
                .findOne();
    }

    /** Join keys of what a query lets through, in the order of exports: by file, report and text. */
    List<ClaimKey> find(ClaimQuery query) {
        return find(query, "c.report, c.number")
                .map((columns, context) -> new ClaimKey(columns.getLong("report"), columns.getLong("number")))
                .list();
    }

    /** Likewise, by the join keys of their reports. */
    Map<Long, List<ClaimKey>> findByReport(ClaimQuery query) {
        return find(query).stream()
                .collect(Collectors.groupingBy(ClaimKey::report, LinkedHashMap::new, Collectors.toList()));
    }

    /** Likewise, the ids. */
    List<ClaimId> ids(ClaimQuery query) {
        return find(query, "c.id")
                .map((columns, context) -> new ClaimId(columns.getString("id")))
                .list();
    }

    private Query find(ClaimQuery query, String columns) {
        ClaimConditions asked = new ClaimConditions(query);
        List<String> conditions = new ArrayList<>(List.of(new AsOf(query.asOf()).on("c")));
        conditions.addAll(asked.sql());
        query.around().ifPresent(claim -> conditions.add(PairStore.isAround("c.number", new AsOf(query.asOf()))));
        return asked.bind(new AsOf(query.asOf())
                        .bind(handle.createQuery(
                                "SELECT " + columns + " FROM claims c JOIN reports r ON r.number = c.report WHERE "
                                        + String.join(" AND ", conditions)
                                        + " ORDER BY r.file, r.id, c.position")))
                .bind("around", query.around().map(ClaimId::value));
    }

    /** Join keys of the claims whose id begins so, at most two. */
    List<ClaimKey> findById(String beginning, AsOf asOf) {
        return asOf.bind(handle.createQuery("SELECT report, number FROM claims WHERE id >= :from AND id < :to AND "
                        + asOf.on("claims") + " ORDER BY id LIMIT 2"))
                .bind("from", beginning)
                .bind("to", beginning + "g")
                .map((columns, context) -> new ClaimKey(columns.getLong("report"), columns.getLong("number")))
                .list();
    }

    Claim claim(long number) {
        return claims(List.of(number)).get(0);
    }

    /** In the order of the join keys. */
    List<Claim> claims(List<Long> numbers) {
        ClaimParts parts = new ClaimParts(handle, numbers);
        Map<Long, Claim> found = new HashMap<>();
        handle.createQuery("""
                        SELECT c.*, r.id AS report_id FROM claims c JOIN reports r ON r.number = c.report
                        WHERE c.number IN (SELECT value FROM json_each(:numbers))""")
                .bind("numbers", numbers.toString())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return found.put(row.number("number"), claim(row, parts));
                })
                .list();
        return numbers.stream().map(found::get).toList();
    }

    private static Claim claim(Row row, ClaimParts parts) throws SQLException {
        long number = row.number("number");
        return new Claim(
                new ClaimId(row.text("id")),
                new ReportId(row.text("report_id")),
                row.span("span"),
                row.span("sentence"),
                row.truth("quote"),
                parts.claimants(number),
                parts.mentions(number, MentionRole.VIA),
                row.textIfAny("channel"),
                row.textIfAny("cue"),
                row.coded(Section.class, "section"),
                row.coded(Stance.class, "stance"),
                row.coded(Status.class, "status"),
                row.coded(Kind.class, "kind"),
                parts.mentions(number, MentionRole.CAVEAT),
                parts.mentions(number, MentionRole.ACTOR),
                parts.mentions(number, MentionRole.TARGET),
                parts.places(number),
                when(row),
                parts.figures(number),
                parts.reasons(number));
    }

    private static Optional<When> when(Row row) throws SQLException {
        Optional<String> words = row.textIfAny("when_words");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new When(
                row.span("when_span"),
                words.get(),
                row.dayIfAny("when_start"),
                row.dayIfAny("when_end"),
                row.coded(WhenPrecision.class, "when_precision"),
                row.dayIfAny("when_anchor"),
                row.text("when_reason")));
    }

    long count() {
        return handle.createQuery("SELECT count(*) FROM claims WHERE ended_at IS NULL")
                .mapTo(Long.class)
                .one();
    }
}

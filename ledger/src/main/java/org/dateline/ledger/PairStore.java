package org.dateline.ledger;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.ClaimId;
import org.dateline.model.LineageType;
import org.dateline.model.Pairings;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.model.SameEvent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was found of reports and claims two at a time, and the keys by which the two are found. */
record PairStore(Handle handle) {
    /** What the pairs of a report rest on: the program, and what its claims rest on. */
    private static final String BASIS = "(:version || ' ' || coalesce(coding, 'not coded'))";

    private static final String CLAIMS_OF_REPORT =
            "SELECT c.number FROM claims c JOIN reports r ON r.number = c.report WHERE r.id = :report AND c.ended_at IS NULL";

    /** Files by the ids of the reports that hold and were not compared, or on other claims, or by another version. */
    Map<ReportId, String> notCompared(String version) {
        Map<ReportId, String> found = new LinkedHashMap<>();
        handle.createQuery("SELECT id, file FROM reports WHERE ended_at IS NULL AND paired IS NOT " + BASIS
                        + " ORDER BY id")
                .bind("version", version)
                .map((columns, context) -> Map.entry(new ReportId(columns.getString("id")), columns.getString("file")))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    void setCompared(long report, String version) {
        handle.createUpdate("UPDATE reports SET paired = " + BASIS + " WHERE number = :report")
                .bind("version", version)
                .bind("report", report)
                .execute();
    }

    void putKeys(long report, Set<Long> keys) {
        handle.execute("DELETE FROM report_keys WHERE report = ?", report);
        PreparedBatch batch = handle.prepareBatch("INSERT INTO report_keys (key, report) VALUES (:key, :report)");
        keys.stream()
                .sorted()
                .forEach(key -> batch.bind("key", key).bind("report", report).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Reports that hold and share so many keys with one. */
    List<ReportId> sharing(long report, int fewest) {
        return handle.createQuery("""
                        SELECT r.id FROM report_keys own
                        JOIN report_keys k ON k.key = own.key
                        JOIN reports r ON r.number = k.report
                        WHERE own.report = :report AND k.report <> :report AND r.ended_at IS NULL
                        GROUP BY k.report HAVING count(*) >= :fewest ORDER BY r.id""")
                .bind("report", report)
                .bind("fewest", fewest)
                .map((columns, context) -> new ReportId(columns.getString("id")))
                .list();
    }

    /** Forgets what was found of a report and its claims that hold, and of others with them. */
    void remove(ReportId report, long number) {
        handle.execute("DELETE FROM links WHERE report = ? OR other = ?", number, number);
        for (String table : List.of("relations", "same_events")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE claim IN (" + CLAIMS_OF_REPORT + ") OR other IN ("
                            + CLAIMS_OF_REPORT + ")")
                    .bind("report", report.value())
                    .execute();
        }
    }

    /** Keeps what was found, as far as both ends hold. */
    void put(Collection<Pairings> found) {
        for (Pairings pairings : found) {
            pairings.links().forEach(this::put);
            pairings.relations().forEach(this::put);
            pairings.sameEvents().forEach(this::put);
        }
    }

    private void put(ReportLink link) {
        handle.createUpdate("""
                        INSERT OR REPLACE INTO links (report, other, type, score, reasons)
                        SELECT a.number, b.number, :type, :score, :reasons FROM reports a, reports b
                        WHERE a.id = :report AND a.ended_at IS NULL AND b.id = :other AND b.ended_at IS NULL""")
                .bind("report", link.report().value())
                .bind("other", link.other().value())
                .bind("type", link.type().code())
                .bind("score", link.score())
                .bind("reasons", String.join("\n", link.reasons()))
                .execute();
    }

    private void put(Relation relation) {
        handle.createUpdate("""
                        INSERT OR REPLACE INTO relations (claim, other, type, reason)
                        SELECT a.number, b.number, :type, :reason FROM claims a, claims b
                        WHERE a.id = :claim AND a.ended_at IS NULL AND b.id = :other AND b.ended_at IS NULL""")
                .bind("claim", relation.claim().value())
                .bind("other", relation.other().value())
                .bind("type", relation.type().code())
                .bind("reason", relation.reason())
                .execute();
    }

    private void put(SameEvent pair) {
        handle.createUpdate("""
                        INSERT OR REPLACE INTO same_events (claim, other)
                        SELECT a.number, b.number FROM claims a, claims b
                        WHERE a.id = :claim AND a.ended_at IS NULL AND b.id = :other AND b.ended_at IS NULL""")
                .bind("claim", pair.claim().value())
                .bind("other", pair.other().value())
                .execute();
    }

    /** All pairs of which both ends held. */
    Pairings all(AsOf asOf) {
        return new Pairings(links(asOf), relations(asOf), sameEvents(asOf));
    }

    private List<ReportLink> links(AsOf asOf) {
        return asOf.bind(handle.createQuery("""
                        SELECT a.id AS report_id, b.id AS other_id, l.type, l.score, l.reasons
                        FROM links l JOIN reports a ON a.number = l.report JOIN reports b ON b.number = l.other
                        WHERE %s AND %s ORDER BY a.id, b.id, l.type""".formatted(asOf.on("a"), asOf.on("b"))))
                .map((columns, context) -> link(new Row(columns)))
                .list();
    }

    private static ReportLink link(Row row) throws SQLException {
        return new ReportLink(
                new ReportId(row.text("report_id")),
                new ReportId(row.text("other_id")),
                row.coded(LineageType.class, "type"),
                row.real("score"),
                row.text("reasons").lines().toList());
    }

    private List<Relation> relations(AsOf asOf) {
        return asOf.bind(handle.createQuery("""
                        SELECT a.id AS claim_id, b.id AS other_id, l.type, l.reason
                        FROM relations l JOIN claims a ON a.number = l.claim JOIN claims b ON b.number = l.other
                        WHERE %s AND %s ORDER BY a.id, b.id, l.type""".formatted(asOf.on("a"), asOf.on("b"))))
                .map((columns, context) -> relation(new Row(columns)))
                .list();
    }

    private static Relation relation(Row row) throws SQLException {
        return new Relation(
                new ClaimId(row.text("claim_id")),
                new ClaimId(row.text("other_id")),
                row.coded(RelationType.class, "type"),
                row.text("reason"));
    }

    private List<SameEvent> sameEvents(AsOf asOf) {
        return asOf.bind(handle.createQuery("""
                        SELECT a.id AS claim_id, b.id AS other_id
                        FROM same_events l JOIN claims a ON a.number = l.claim JOIN claims b ON b.number = l.other
                        WHERE %s AND %s ORDER BY a.id, b.id""".formatted(asOf.on("a"), asOf.on("b"))))
                .map((columns, context) -> new SameEvent(
                        new ClaimId(columns.getString("claim_id")), new ClaimId(columns.getString("other_id"))))
                .list();
    }
}

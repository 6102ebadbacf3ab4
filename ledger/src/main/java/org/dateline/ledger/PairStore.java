package org.dateline.ledger;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.jdbi.v3.core.statement.Query;

/** What was found of reports and claims two at a time, and the keys by which the two are found. */
record PairStore(Handle handle) {
    /** Join keys of the claims that hang together with one through any number of pairs. */
    static final String RING = """
            (WITH RECURSIVE ring (number) AS (
                SELECT number FROM claims b WHERE id = :around AND %1$s
                UNION SELECT l.other FROM ring JOIN relations l ON l.claim = ring.number JOIN claims b ON b.number = l.other
                WHERE %1$s
                UNION SELECT l.claim FROM ring JOIN relations l ON l.other = ring.number JOIN claims b ON b.number = l.claim
                WHERE %1$s
                UNION SELECT l.other FROM ring JOIN same_events l ON l.claim = ring.number JOIN claims b ON b.number = l.other
                WHERE %1$s
                UNION SELECT l.claim FROM ring JOIN same_events l ON l.other = ring.number JOIN claims b ON b.number = l.claim
                WHERE %1$s)
            SELECT number FROM ring)""";

    private static final String CLAIMS_OF_REPORT =
            "SELECT c.number FROM claims c JOIN reports r ON r.number = c.report WHERE r.id = :report AND c.ended_at IS NULL";

    /** Join keys of the reports of some claims and of those that they are linked with through any number of links. */
    private static final String LINKED = """
            (WITH RECURSIVE linked (number) AS (
                SELECT report FROM claims WHERE %1$s
                UNION SELECT l.other FROM linked JOIN links l ON l.report = linked.number JOIN reports b ON b.number = l.other
                WHERE %2$s
                UNION SELECT l.report FROM linked JOIN links l ON l.other = linked.number JOIN reports b ON b.number = l.report
                WHERE %2$s)
            SELECT number FROM linked)""";

    /** Files by the ids of the reports that hold and were not compared since their claims were found, or by another version. */
    Map<ReportId, String> notCompared(String version) {
        Map<ReportId, String> found = new TreeMap<>();
        // Parts that each use the index; ordered here, or SQLite would go through all reports by id.
        handle.createQuery("""
                        SELECT id, file FROM reports WHERE ended_at IS NULL AND paired IS NULL
                        UNION ALL SELECT id, file FROM reports WHERE ended_at IS NULL AND paired < :version
                        UNION ALL SELECT id, file FROM reports WHERE ended_at IS NULL AND paired > :version""")
                .bind("version", version)
                .map((columns, context) -> Map.entry(new ReportId(columns.getString("id")), columns.getString("file")))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    void setCompared(long report, String version) {
        handle.execute("UPDATE reports SET paired = ? WHERE number = ?", version, report);
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

    /**
     * All pairs of which both ends held.
     *
     * @param around only of the claims that hang together with this one, and of their reports
     */
    Pairings all(AsOf asOf, Optional<ClaimId> around) {
        return new Pairings(links(asOf, around), relations(asOf, around), sameEvents(asOf, around));
    }

    /** A condition that a key is one of the claims that hang together with the one bound as "around". */
    static String isAround(String key, AsOf asOf) {
        return key + " IN " + RING.formatted(asOf.on("b"));
    }

    private Query query(String select, AsOf asOf, Optional<ClaimId> around, String condition, String order) {
        String both = " WHERE " + asOf.on("a") + " AND " + asOf.on("b");
        String where = around.isPresent() ? both + " AND " + condition : both;
        return asOf.bind(handle.createQuery(select + where + order)).bind("around", around.map(ClaimId::value));
    }

    private List<ReportLink> links(AsOf asOf, Optional<ClaimId> around) {
        String reports = LINKED.formatted(isAround("number", asOf), asOf.on("b"));
        return query(
                        "SELECT a.id AS report_id, b.id AS other_id, l.type, l.score, l.reasons"
                                + " FROM links l JOIN reports a ON a.number = l.report JOIN reports b ON b.number = l.other",
                        asOf,
                        around,
                        "l.report IN " + reports,
                        " ORDER BY a.id, b.id, l.type")
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

    private List<Relation> relations(AsOf asOf, Optional<ClaimId> around) {
        return query(
                        "SELECT a.id AS claim_id, b.id AS other_id, l.type, l.reason"
                                + " FROM relations l JOIN claims a ON a.number = l.claim JOIN claims b ON b.number = l.other",
                        asOf,
                        around,
                        isAround("l.claim", asOf),
                        " ORDER BY a.id, b.id, l.type")
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

    private List<SameEvent> sameEvents(AsOf asOf, Optional<ClaimId> around) {
        return query(
                        "SELECT a.id AS claim_id, b.id AS other_id"
                                + " FROM same_events l JOIN claims a ON a.number = l.claim JOIN claims b ON b.number = l.other",
                        asOf,
                        around,
                        isAround("l.claim", asOf),
                        " ORDER BY a.id, b.id")
                .map((columns, context) -> new SameEvent(
                        new ClaimId(columns.getString("claim_id")), new ClaimId(columns.getString("other_id"))))
                .list();
    }
}

package org.dateline.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.jdbi.v3.core.Handle;

/** States of reports with their blocks, credits and rejected dates. */
record ReportStore(Handle handle) {

    Optional<Holding> holding(Sha256 capture) {
        return handle.createQuery("""
                        SELECT r.id, r.basis, l.location
                        FROM reports r LEFT JOIN locations l
                            ON l.capture = r.capture AND l.location = r.file AND l.left_at IS NULL
                        WHERE r.capture = :capture ORDER BY r.number DESC LIMIT 1""")
                .bind("capture", capture.hex())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Holding(new ReportId(row.text("id")), row.textIfAny("location"), row.text("basis"));
                })
                .findOne();
    }

    /** The join key of the state that held; empty where none did. */
    Optional<Long> number(ReportId report, AsOf asOf) {
        return asOf.bind(handle.createQuery("SELECT number FROM reports WHERE id = :id AND " + asOf.on("reports")))
                .bind("id", report.value())
                .mapTo(Long.class)
                .findOne();
    }

    /** The join key of the newest state, whether it holds or not; empty where the ledger does not know the report. */
    Optional<Long> newest(ReportId report) {
        return handle.createQuery("SELECT max(number) FROM reports WHERE id = :id HAVING max(number) IS NOT NULL")
                .bind("id", report.value())
                .mapTo(Long.class)
                .findOne();
    }

    void requireKnown(ReportId report) {
        if (newest(report).isEmpty()) {
            throw new IllegalArgumentException("no such report in the ledger: " + report);
        }
    }

    /** The join keys of all states that held, in the order of exports: by file, then by id. */
    List<Long> numbers(AsOf asOf) {
        return asOf.bind(handle.createQuery(
                        "SELECT number FROM reports WHERE " + asOf.on("reports") + " ORDER BY file, id"))
                .mapTo(Long.class)
                .list();
    }

    /** The reports whose id begins so or whose file's name holds these words, with those that hold no longer, by file. */
    List<ReportId> idsEver(String words) {
        return handle.createQuery("""
                        SELECT id FROM reports WHERE substr(id, 1, length(:words)) = :words OR instr(lower(file), :words) > 0
                        GROUP BY id ORDER BY min(file), id""")
                .bind("words", words.toLowerCase(Locale.ROOT))
                .map((columns, context) -> new ReportId(columns.getString("id")))
                .list();
    }

    /** All states, oldest first. */
    List<ReportState> states(ReportId report) {
        return handle.createQuery("SELECT * FROM reports WHERE id = :id ORDER BY number")
                .bind("id", report.value())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new ReportState(
                            report(columns.getLong("number"), row), row.instant("recorded_at"), row.ending());
                })
                .list();
    }

    Report report(long number) {
        return handle.createQuery("SELECT * FROM reports WHERE number = :number")
                .bind("number", number)
                .map((columns, context) -> report(number, new Row(columns)))
                .one();
    }

    private Report report(long number, Row row) throws SQLException {
        return new Report(
                new ReportId(row.text("id")),
                new Sha256(row.text("capture")),
                row.text("file"),
                row.textIfAny("url"),
                row.textIfAny("title"),
                row.textIfAny("outlet"),
                row.textIfAny("byline"),
                credits(number),
                published(row),
                rejectedDates(number),
                row.dayIfAny("not_before"),
                row.text("language"),
                row.text("text"),
                blocks(number),
                row.position("version"));
    }

    private static Optional<DateEvidence> published(Row row) throws SQLException {
        Optional<LocalDate> day = row.dayIfAny("published");
        if (day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DateEvidence(day.get(), row.text("published_value"), row.text("published_source")));
    }

    private List<Block> blocks(long report) {
        return handle.createQuery("SELECT * FROM blocks WHERE report = :report ORDER BY position")
                .bind("report", report)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Block(row.span("span"), row.coded(BlockKind.class, "kind"), row.text("reason"));
                })
                .list();
    }

    private List<String> credits(long report) {
        return handle.createQuery("SELECT agency FROM credits WHERE report = :report ORDER BY position")
                .bind("report", report)
                .mapTo(String.class)
                .list();
    }

    private List<RejectedDate> rejectedDates(long report) {
        return handle.createQuery("SELECT value, reason FROM rejected_dates WHERE report = :report ORDER BY position")
                .bind("report", report)
                .map((columns, context) -> new RejectedDate(columns.getString("value"), columns.getString("reason")))
                .list();
    }

    /** What the claims of a report rest on; empty where it has not been coded. */
    Optional<String> coding(ReportId report) {
        return handle.createQuery(
                        "SELECT coding FROM reports WHERE id = :id AND ended_at IS NULL AND coding IS NOT NULL")
                .bind("id", report.value())
                .mapTo(String.class)
                .findOne();
    }

    /** Ids of the reports that hold and whose coding does not begin with these words, in order. */
    List<ReportId> notCodedBy(String version) {
        // Parts that each use the index; ordered here, or SQLite would go through all reports by id.
        return handle
                .createQuery("""
                        SELECT id FROM reports WHERE ended_at IS NULL AND coding IS NULL
                        UNION ALL SELECT id FROM reports WHERE ended_at IS NULL AND coding < :version || ' '
                        UNION ALL SELECT id FROM reports WHERE ended_at IS NULL AND coding >= :version || '!'""")
                .bind("version", version)
                .map((columns, context) -> new ReportId(columns.getString("id")))
                .stream()
                .sorted()
                .toList();
    }

    /** Ids of the reports that hold, have no day of their own, and were not reckoned from the nearest that has, in order. */
    List<ReportId> unsettled() {
        return handle.createQuery("""
                        SELECT id FROM reports WHERE ended_at IS NULL AND published IS NULL AND not_before IS NULL
                        AND nearest_from IS NULL ORDER BY id""")
                .map((columns, context) -> new ReportId(columns.getString("id")))
                .list();
    }

    /** Ends a state, if it holds: it is nobody's nearest any more. */
    void end(long number, Cause cause, String reason, Moment now) {
        handle.execute(
                "UPDATE reports SET ended_at = ?, ended_by = ?, end_reason = ? WHERE number = ? AND ended_at IS NULL",
                now.text(),
                cause.code(),
                reason,
                number);
        handle.execute("DELETE FROM report_names WHERE report = ?", number);
        handle.execute("UPDATE reports SET nearest = NULL, nearest_from = NULL WHERE nearest = ?", number);
    }

    boolean isFoundUnderItsName(long number) {
        return handle.createQuery("""
                        SELECT count(*) FROM reports r JOIN locations l ON l.capture = r.capture AND l.location = r.file
                        WHERE r.number = :number AND l.left_at IS NULL""")
                        .bind("number", number)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    String basis(long number) {
        return handle.createQuery("SELECT basis FROM reports WHERE number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .one();
    }

    void setBasis(long number, String basis) {
        handle.execute("UPDATE reports SET basis = ? WHERE number = ?", basis, number);
    }

    void setCoding(long report, String coding) {
        handle.execute("UPDATE reports SET coding = ?, paired = NULL WHERE number = ?", coding, report);
    }
}

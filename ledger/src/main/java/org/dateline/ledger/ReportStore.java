package org.dateline.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reports with their blocks, credits and rejected dates. */
record ReportStore(Handle handle) {

    /** Puts a report in, in place of an earlier reading of the same capture and of the claims found in that. */
    void put(Report report, String basis) {
        handle.execute("DELETE FROM reports WHERE id = ?", report.id().value());
        long number = insert(report, basis);
        insertBlocks(number, report.blocks());
        insertCredits(number, report.credits());
        insertRejectedDates(number, report.rejectedDates());
    }

    private long insert(Report report, String basis) {
        return handle.createUpdate("""
                        INSERT INTO reports (id, capture, file, url, title, outlet, byline, published, published_value,
                            published_source, not_before, language, text, origin, basis)
                        VALUES (:id, :capture, :file, :url, :title, :outlet, :byline, :published, :published_value,
                            :published_source, :not_before, :language, :text, :id, :basis)""")
                .bind("id", report.id().value())
                .bind("capture", report.capture().hex())
                .bind("file", report.file())
                .bind("url", report.url())
                .bind("title", report.title())
                .bind("outlet", report.outlet())
                .bind("byline", report.byline())
                .bind("published", report.published().map(DateEvidence::date).map(LocalDate::toString))
                .bind("published_value", report.published().map(DateEvidence::value))
                .bind("published_source", report.published().map(DateEvidence::source))
                .bind("not_before", report.notBefore().map(LocalDate::toString))
                .bind("language", report.language())
                .bind("text", report.text())
                .bind("basis", basis)
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
    }

    private void insertBlocks(long report, List<Block> blocks) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO blocks (report, position, span_start, span_end, kind, reason) VALUES (?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            batch.add(
                    report,
                    i,
                    block.span().start(),
                    block.span().end(),
                    block.kind().code(),
                    block.reason());
        }
        batch.execute();
    }

    private void insertCredits(long report, List<String> credits) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO credits (report, position, agency) VALUES (?, ?, ?)");
        for (int i = 0; i < credits.size(); i++) {
            batch.add(report, i, credits.get(i));
        }
        batch.execute();
    }

    private void insertRejectedDates(long report, List<RejectedDate> dates) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO rejected_dates (report, position, value, reason) VALUES (?, ?, ?, ?)");
        for (int i = 0; i < dates.size(); i++) {
            batch.add(report, i, dates.get(i).value(), dates.get(i).reason());
        }
        batch.execute();
    }

    Optional<Holding> holding(Sha256 capture) {
        return handle.createQuery("SELECT id, file, basis FROM reports WHERE capture = :capture")
                .bind("capture", capture.hex())
                .map((columns, context) -> new Holding(
                        new ReportId(columns.getString("id")), columns.getString("file"), columns.getString("basis")))
                .findOne();
    }

    /** The join key of a report; empty where the ledger does not hold it. */
    Optional<Long> number(ReportId report) {
        return handle.createQuery("SELECT number FROM reports WHERE id = :id")
                .bind("id", report.value())
                .mapTo(Long.class)
                .findOne();
    }

    /** All join keys, in the order of exports: by file, then by id. */
    List<Long> numbers() {
        return handle.createQuery("SELECT number FROM reports ORDER BY file, id")
                .mapTo(Long.class)
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
                blocks(number));
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
        return handle.createQuery("SELECT coding FROM reports WHERE id = :id AND coding IS NOT NULL")
                .bind("id", report.value())
                .mapTo(String.class)
                .findOne();
    }

    void setCoding(long report, String coding) {
        handle.execute("UPDATE reports SET coding = ? WHERE number = ?", coding, report);
    }

    /** Join keys of the reports that hold all these words, best match first. */
    List<Long> search(String match, int limit) {
        return handle.createQuery(
                        "SELECT rowid FROM report_words WHERE report_words MATCH :match ORDER BY rank, rowid LIMIT :limit")
                .bind("match", match)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }
}

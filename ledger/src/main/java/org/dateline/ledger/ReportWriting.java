package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;
import org.dateline.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes states of reports with their blocks, credits and rejected dates. */
record ReportWriting(Handle handle) {

    /** Writes a state that holds from now on; returns its join key. */
    long write(Report report, String basis, Moment now) {
        long number = insert(report, basis, now);
        insertBlocks(number, report.blocks());
        insertCredits(number, report.credits());
        insertRejectedDates(number, report.rejectedDates());
        return number;
    }

    private long insert(Report report, String basis, Moment now) {
        return handle.createUpdate("""
                        INSERT INTO reports (id, capture, file, url, address, title, outlet, byline, published, published_value,
                            published_source, not_before, language, text, version, basis, recorded_at)
                        VALUES (:id, :capture, :file, :url, :address, :title, :outlet, :byline, :published, :published_value,
                            :published_source, :not_before, :language, :text, :version, :basis, :now)""")
                .bind("id", report.id().value())
                .bind("capture", report.capture().hex())
                .bind("file", report.file())
                .bind("url", report.url())
                .bind("address", Address.of(report))
                .bind("title", report.title())
                .bind("outlet", report.outlet())
                .bind("byline", report.byline())
                .bind("published", report.published().map(DateEvidence::date).map(LocalDate::toString))
                .bind("published_value", report.published().map(DateEvidence::value))
                .bind("published_source", report.published().map(DateEvidence::source))
                .bind("not_before", report.notBefore().map(LocalDate::toString))
                .bind("language", report.language())
                .bind("text", report.text())
                .bind("version", report.version())
                .bind("now", now.text())
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
}

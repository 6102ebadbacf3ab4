package org.dateline.ledger;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.Approval;
import org.dateline.model.Author;
import org.dateline.model.Sensitivity;

/**
 * Leave to export what is sensitive. It is given, and ends; it is not taken back, but given for a short time.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Approvals {
    private final Transactions file;
    private final Audit audit;

    Approvals(Transactions file, Audit audit) {
        this.file = file;
        this.audit = audit;
    }

    /** Gives leave; returns its number. */
    public long give(Sensitivity level, Instant ends, Author author) {
        long[] number = new long[1];
        file.change(now -> {
            number[0] = file.handle()
                    .createUpdate("""
                            INSERT INTO approvals (level, given_by, reason, recorded_at, ends_at)
                            VALUES (:level, :by, :reason, :now, :ends)""")
                    .bind("level", level.code())
                    .bind("by", author.name())
                    .bind("reason", author.reason())
                    .bind("now", now.text())
                    .bind("ends", ends.toString())
                    .executeAndReturnGeneratedKeys("number")
                    .mapTo(Long.class)
                    .one();
            String words = "exports up to " + level.code() + " until " + ends
                    + (author.reason().isBlank() ? "" : "; because: " + author.reason());
            audit.note(author.name(), "approved", "approval " + number[0], "", words, now);
        });
        return number[0];
    }

    public Optional<Approval> find(long number) {
        return file.call(open -> open.createQuery("SELECT * FROM approvals WHERE number = :number")
                .bind("number", number)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Approval(
                            row.number("number"),
                            row.coded(Sensitivity.class, "level"),
                            new Author(row.text("given_by"), row.text("reason")),
                            row.instant("ends_at"));
                })
                .findOne());
    }
}

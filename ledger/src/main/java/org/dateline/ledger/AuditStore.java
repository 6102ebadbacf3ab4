package org.dateline.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.AuditEntry;
import org.dateline.model.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The log of all changes, line by line. */
record AuditStore(Handle handle) {
    /** What the first line is sealed with. */
    private static final String BEGINNING = "";

    void append(String by, String action, String subject, String before, String after, Moment now) {
        Optional<AuditEntry> last =
                entries(handle.createQuery("SELECT * FROM audit ORDER BY number DESC LIMIT 1")).stream()
                        .findFirst();
        AuditEntry open = new AuditEntry(
                last.map(AuditEntry::number).orElse(0L) + 1,
                java.time.Instant.parse(now.text()),
                by,
                action,
                subject,
                before,
                after,
                "");
        handle.createUpdate("""
                        INSERT INTO audit (number, at, done_by, action, subject, before, after, digest)
                        VALUES (:number, :at, :by, :action, :subject, :before, :after, :digest)""")
                .bind("number", open.number())
                .bind("at", now.text())
                .bind("by", by)
                .bind("action", action)
                .bind("subject", subject)
                .bind("before", before)
                .bind("after", after)
                .bind("digest", digest(last.map(AuditEntry::digest).orElse(BEGINNING), open))
                .execute();
    }

    /** Over all parts, each with its length, so that no two different lines run together to the same. */
    private static String digest(String before, AuditEntry entry) {
        StringBuilder all = new StringBuilder();
        Stream.of(
                        before,
                        Long.toString(entry.number()),
                        entry.at().toString(),
                        entry.by(),
                        entry.action(),
                        entry.subject(),
                        entry.before(),
                        entry.after())
                .forEach(part -> all.append(part.length()).append(':').append(part));
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** The number of the first line that is not as it was written, or is missing; empty where all are. */
    Optional<Long> firstFault() {
        String before = BEGINNING;
        long next = 1;
        try (Stream<AuditEntry> all = handle
                .createQuery("SELECT * FROM audit ORDER BY number")
                .map((columns, context) -> entry(new Row(columns)))
                .stream()) {
            for (AuditEntry entry : (Iterable<AuditEntry>) all::iterator) {
                if (entry.number() != next || !entry.digest().equals(digest(before, entry))) {
                    return Optional.of(next);
                }
                before = entry.digest();
                next++;
            }
        }
        return Optional.empty();
    }

    Optional<AuditEntry> last() {
        return entries(handle.createQuery("SELECT * FROM audit ORDER BY number DESC LIMIT 1")).stream()
                .findFirst();
    }

    /** Those of one claim, report or file, oldest first. */
    List<AuditEntry> of(String subject) {
        return entries(handle.createQuery("SELECT * FROM audit WHERE subject = :subject ORDER BY number")
                .bind("subject", subject));
    }

    /** Those after a number, oldest first. */
    List<AuditEntry> after(long number, int limit) {
        return entries(handle.createQuery("SELECT * FROM audit WHERE number > :number ORDER BY number LIMIT :limit")
                .bind("number", number)
                .bind("limit", limit));
    }

    /** Those in which this was done, oldest first. */
    List<AuditEntry> doing(String action) {
        return entries(handle.createQuery("SELECT * FROM audit WHERE action = :action ORDER BY number")
                .bind("action", action));
    }

    private static List<AuditEntry> entries(Query query) {
        return query.map((columns, context) -> entry(new Row(columns))).list();
    }

    private static AuditEntry entry(Row row) throws SQLException {
        return new AuditEntry(
                row.number("number"),
                row.instant("at"),
                row.text("done_by"),
                row.text("action"),
                row.text("subject"),
                row.text("before"),
                row.text("after"),
                row.text("digest"));
    }
}

package org.dateline.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.ClaimId;
import org.dateline.model.Span;
import org.jdbi.v3.core.Handle;

/**
 * By what a claim is found again when its report is read by another program or in another version: the claims that go on in
 * one another from it, and in other versions the claim of the same words and kind at the same place among these.
 */
record Marks(Handle handle) {
    private static final String STANDARD_INPUT = "-";

    /** Ids of claims that go on in one another, as far as they lead, in either direction. */
    private static final String CHAIN = """
            WITH RECURSIVE chain (number) AS (
                SELECT number FROM claims WHERE id = :id
                UNION SELECT c.follows FROM chain JOIN claims c ON c.number = chain.number WHERE c.follows IS NOT NULL
                UNION SELECT c.number FROM chain JOIN claims c ON c.follows = chain.number
                UNION SELECT other.number FROM chain JOIN claims c ON c.number = chain.number
                    JOIN claims other ON other.id = c.id)
            SELECT DISTINCT id FROM claims WHERE number IN (SELECT number FROM chain)""";

    /** What a claim is known by in other versions of its report. */
    record Mark(String report, String file, Optional<String> address, String words, String kind, int place) {}

    /** The mark of a claim that the ledger ever held. */
    Optional<Mark> mark(ClaimId claim) {
        return handle.createQuery("""
                        SELECT c.*, r.id AS report_id, r.file, r.address, r.text FROM claims c
                        JOIN reports r ON r.number = c.report WHERE c.id = :id ORDER BY c.number DESC LIMIT 1""")
                .bind("id", claim.value())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    String words = row.span("span").in(row.text("text"));
                    List<ClaimId> alike = alike(row.text("report_id"), words, row.text("kind"));
                    return new Mark(
                            row.text("report_id"),
                            row.text("file"),
                            row.textIfAny("address"),
                            words,
                            row.text("kind"),
                            alike.indexOf(claim));
                })
                .findOne();
    }

    /** The claims of a report, of all times, that have these words and are of this kind, in the order of the text. */
    private List<ClaimId> alike(String report, String words, String kind) {
        return handle
                .createQuery("""
                        SELECT DISTINCT c.id, c.span_start, c.span_end, r.text FROM claims c JOIN reports r ON r.number = c.report
                        WHERE r.id = :report AND c.kind = :kind ORDER BY c.span_start, c.id""")
                .bind("report", report)
                .bind("kind", kind)
                .map((columns, context) -> {
                    Span span = new Row(columns).span("span");
                    return Map.entry(new ClaimId(columns.getString("id")), span.in(columns.getString("text")));
                })
                .stream()
                .filter(claim -> claim.getValue().equals(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The ids of all claims, of all times, that are this claim. */
    Set<ClaimId> reach(ClaimId claim, Mark mark) {
        Set<ClaimId> reached = new TreeSet<>(chain(claim));
        for (String version : versions(mark)) {
            List<ClaimId> alike = alike(version, mark.words(), mark.kind());
            if (mark.place() < alike.size()) {
                reached.addAll(chain(alike.get(mark.place())));
            }
        }
        return reached;
    }

    private List<ClaimId> chain(ClaimId claim) {
        return handle.createQuery(CHAIN)
                .bind("id", claim.value())
                .map((columns, context) -> new ClaimId(columns.getString("id")))
                .list();
    }

    /** Other reports that were read from the same file or address. */
    private List<String> versions(Mark mark) {
        return handle.createQuery("""
                        SELECT DISTINCT id FROM reports
                        WHERE id <> :report AND ((file = :file AND file <> :stream) OR address = :address) ORDER BY id""")
                .bind("report", mark.report())
                .bind("file", mark.file())
                .bind("stream", STANDARD_INPUT)
                .bind("address", mark.address())
                .mapTo(String.class)
                .list();
    }
}

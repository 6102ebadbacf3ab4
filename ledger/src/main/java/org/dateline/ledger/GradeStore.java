package org.dateline.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.ClaimId;
import org.dateline.model.Judgement;
import org.dateline.model.Judgements;
import org.dateline.model.Span;
import org.jdbi.v3.core.Handle;

/** Grades that people gave to sources and claims. */
record GradeStore(Handle handle) {
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
    private record Mark(String report, String file, Optional<String> address, String words, String kind, int place) {}

    void putSource(String source, String letter, String by, String reason, Moment now) {
        endSource(source, now);
        handle.createUpdate("""
                        INSERT INTO source_grades (source, folded, grade, given_by, reason, recorded_at)
                        VALUES (:source, :folded, :grade, :by, :reason, :now)""")
                .bind("source", source)
                .bind("folded", Judgements.folded(source))
                .bind("grade", letter)
                .bind("by", by)
                .bind("reason", reason)
                .bind("now", now.text())
                .execute();
    }

    void endSource(String source, Moment now) {
        handle.execute(
                "UPDATE source_grades SET ended_at = ? WHERE folded = ? AND ended_at IS NULL",
                now.text(),
                Judgements.folded(source));
    }

    Map<String, Judgement> sources(AsOf asOf) {
        Map<String, Judgement> found = new HashMap<>();
        asOf.bind(handle.createQuery("SELECT * FROM source_grades g WHERE " + asOf.on("g")))
                .map((columns, context) -> Map.entry(columns.getString("folded"), judgement(new Row(columns))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private static Judgement judgement(Row row) throws SQLException {
        return new Judgement(row.text("grade"), row.text("given_by"), row.instant("recorded_at"), row.text("reason"));
    }

    void put(ClaimId claim, String digit, String by, String reason, Moment now) {
        Mark mark =
                mark(claim).orElseThrow(() -> new IllegalArgumentException("no such claim in the ledger: " + claim));
        handle.createUpdate("""
                        INSERT INTO claim_grades (claim, report, file, address, words, kind, place, grade, given_by, reason,
                            recorded_at)
                        VALUES (:claim, :report, :file, :address, :words, :kind, :place, :grade, :by, :reason, :now)""")
                .bind("claim", claim.value())
                .bind("report", mark.report())
                .bind("file", mark.file())
                .bind("address", mark.address())
                .bind("words", mark.words())
                .bind("kind", mark.kind())
                .bind("place", mark.place())
                .bind("grade", digit)
                .bind("by", by)
                .bind("reason", reason)
                .bind("now", now.text())
                .execute();
    }

    private Optional<Mark> mark(ClaimId claim) {
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

    /** Ends all grades that are good for a claim. */
    void end(ClaimId claim, Moment now) {
        for (Reaching grade : reaching(AsOf.NOW)) {
            if (grade.claims().contains(claim)) {
                handle.execute(
                        "UPDATE claim_grades SET ended_at = ? WHERE number = ? AND ended_at IS NULL",
                        now.text(),
                        grade.number());
            }
        }
    }

    /** Grades by the ids of all claims that they are good for; of several for one claim the latest. */
    Map<ClaimId, Judgement> claims(AsOf asOf) {
        Map<ClaimId, Judgement> found = new HashMap<>();
        for (Reaching grade : reaching(asOf)) {
            grade.claims().forEach(claim -> found.put(claim, grade.judgement()));
        }
        return found;
    }

    /** A grade with the claims that it is good for. */
    private record Reaching(long number, Judgement judgement, Set<ClaimId> claims) {}

    private List<Reaching> reaching(AsOf asOf) {
        return asOf.bind(handle.createQuery("SELECT * FROM claim_grades g WHERE " + asOf.on("g") + " ORDER BY number"))
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    Mark mark = new Mark(
                            row.text("report"),
                            row.text("file"),
                            row.textIfAny("address"),
                            row.text("words"),
                            row.text("kind"),
                            row.position("place"));
                    return new Reaching(
                            row.number("number"), judgement(row), reach(new ClaimId(row.text("claim")), mark));
                })
                .list();
    }

    private Set<ClaimId> reach(ClaimId graded, Mark mark) {
        Set<ClaimId> reached = new TreeSet<>(chain(graded));
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

    List<GivenGrade> history() {
        List<GivenGrade> all = new ArrayList<>();
        all.addAll(history("SELECT source AS subject, NULL AS words, * FROM source_grades ORDER BY folded, number"));
        all.addAll(history("SELECT claim AS subject, * FROM claim_grades ORDER BY number"));
        return all;
    }

    private List<GivenGrade> history(String query) {
        return handle.createQuery(query)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new GivenGrade(
                            row.text("subject"),
                            row.textIfAny("words"),
                            judgement(row),
                            row.textIfAny("ended_at").map(Instant::parse));
                })
                .list();
    }
}

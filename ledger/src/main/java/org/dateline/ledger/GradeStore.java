package org.dateline.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.ClaimId;
import org.dateline.model.Judgement;
import org.dateline.model.Judgements;
import org.jdbi.v3.core.Handle;

/** Grades that people gave to sources and claims. */
record GradeStore(Handle handle) {
    private Marks marks() {
        return new Marks(handle);
    }

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
        Marks.Mark mark = marks().mark(claim)
                .orElseThrow(() -> new IllegalArgumentException("no such claim in the ledger: " + claim));
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
                    Marks.Mark mark = new Marks.Mark(
                            row.text("report"),
                            row.text("file"),
                            row.textIfAny("address"),
                            row.text("words"),
                            row.text("kind"),
                            row.position("place"));
                    return new Reaching(
                            row.number("number"), judgement(row), marks().reach(new ClaimId(row.text("claim")), mark));
                })
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

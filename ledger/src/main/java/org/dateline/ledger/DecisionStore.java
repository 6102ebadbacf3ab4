package org.dateline.ledger;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Author;
import org.dateline.model.ClaimField;
import org.dateline.model.ClaimId;
import org.dateline.model.Coded;
import org.dateline.model.Decision;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;
import org.dateline.model.SentenceEdit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What persons decided, row by row. */
record DecisionStore(Handle handle, ReportStore reports, ClaimStore claims) {
    /** Of a decision on a claim, what is needed beside its type. */
    record Content(Set<ClaimField> fields, Optional<Long> says, String words) {}

    private static final String STANDARD_INPUT = "-";

    /** Keeps a decision on a claim; returns its number. */
    long put(Decision.Type type, ClaimId claim, Content content, Optional<Long> act, Author author, Moment now) {
        String fields = content.fields().stream().sorted().map(Coded::code).collect(Collectors.joining(" "));
        return number(handle.createUpdate("""
                        INSERT INTO decisions (act, type, subject, fields, says, words, given_by, reason, recorded_at)
                        VALUES (coalesce(:act, (SELECT coalesce(max(number), 0) + 1 FROM decisions)), :type, :subject, :fields, :says,
                            :words, :by, :reason, :now)""")
                .bind("act", act)
                .bind("type", type.code())
                .bind("subject", claim.value())
                .bind("fields", fields)
                .bind("says", content.says())
                .bind("words", content.words())
                .bind("by", author.name())
                .bind("reason", author.reason())
                .bind("now", now.text()));
    }

    /** Keeps how sensitive a claim or report is; returns the decision's number. */
    long put(String subject, Sensitivity level, Optional<Long> act, Author author, Moment now) {
        return number(handle.createUpdate("""
                        INSERT INTO decisions (act, type, subject, level, words, given_by, reason, recorded_at)
                        VALUES (coalesce(:act, (SELECT coalesce(max(number), 0) + 1 FROM decisions)), :type, :subject, :level, :words,
                            :by, :reason, :now)""")
                .bind("act", act)
                .bind("type", Decision.Type.CLASSIFY.code())
                .bind("subject", subject)
                .bind("level", level.code())
                .bind("words", "sensitivity " + level.code())
                .bind("by", author.name())
                .bind("reason", author.reason())
                .bind("now", now.text()));
    }

    /** Keeps how a sentence that is made from a claim reads; returns the decision's number. */
    long put(ClaimId claim, String told, String edited, Optional<Long> act, Author author, Moment now) {
        return number(handle.createUpdate("""
                        INSERT INTO decisions (act, type, subject, told, edited, words, given_by, reason, recorded_at)
                        VALUES (coalesce(:act, (SELECT coalesce(max(number), 0) + 1 FROM decisions)), :type, :subject, :told, :edited,
                            :words, :by, :reason, :now)""")
                .bind("act", act)
                .bind("type", Decision.Type.EDIT.code())
                .bind("subject", claim.value())
                .bind("told", told)
                .bind("edited", edited)
                .bind("words", edited.isEmpty() ? "sentence struck: " + told : "sentence worded: " + edited)
                .bind("by", author.name())
                .bind("reason", author.reason())
                .bind("now", now.text()));
    }

    /** How persons worded sentences, as it counted at an instant, oldest first. */
    List<SentenceEdit> edits(AsOf asOf) {
        return asOf.bind(handle.createQuery(
                        "SELECT * FROM decisions d WHERE told IS NOT NULL AND " + asOf.on("d") + " ORDER BY number"))
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    Decision decision = decision(row);
                    return new SentenceEdit(
                            reach(new ClaimId(decision.subject())),
                            row.text("told"),
                            row.text("edited"),
                            decision.author(),
                            decision.at());
                })
                .list();
    }

    /** How sensitive persons found claims and reports at an instant, by all ids that they had at any time. */
    Sensitivities sensitivities(AsOf asOf) {
        Map<ClaimId, Sensitivity> claims = new HashMap<>();
        Map<ReportId, Sensitivity> reports = new HashMap<>();
        asOf.bind(handle.createQuery("""
                        SELECT d.subject, d.level, m.words = '' AS is_report FROM decisions d JOIN marks m ON m.subject = d.subject
                        WHERE d.level IS NOT NULL AND %s ORDER BY d.number""".formatted(asOf.on("d"))))
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    String subject = row.text("subject");
                    Sensitivity level = row.coded(Sensitivity.class, "level");
                    if (columns.getBoolean("is_report")) {
                        reports.put(new ReportId(subject), level);
                        holdingReports(subject).forEach(report -> reports.put(report, level));
                    } else {
                        reach(new ClaimId(subject)).forEach(claim -> claims.put(claim, level));
                    }
                    return subject;
                })
                .list();
        return new Sensitivities(claims, reports);
    }

    /** Keeps a decision on two of something; returns its number. */
    long put(Decision.Type type, Pair pair, Optional<Long> act, Author author, Moment now) {
        return number(handle.createUpdate("""
                        INSERT INTO decisions (act, type, subject, other, pair, words, given_by, reason, recorded_at)
                        VALUES (coalesce(:act, (SELECT coalesce(max(number), 0) + 1 FROM decisions)), :type, :subject, :other, :pair,
                            :words, :by, :reason, :now)""")
                .bind("act", act)
                .bind("type", type.code())
                .bind("subject", pair.one())
                .bind("other", pair.other())
                .bind("pair", pair.code())
                .bind("words", pair.words(type))
                .bind("by", author.name())
                .bind("reason", author.reason())
                .bind("now", now.text()));
    }

    private static long number(org.jdbi.v3.core.statement.Update insert) {
        return insert.executeAndReturnGeneratedKeys("number").mapTo(Long.class).one();
    }

    /** Notes by what a claim is found again; the first time counts, when it was as the program read it. */
    void mark(ClaimId claim) {
        Marks.Mark mark = new Marks(handle)
                .mark(claim)
                .orElseThrow(() -> new IllegalArgumentException("no such claim in the ledger: " + claim));
        handle.createUpdate("""
                        INSERT OR IGNORE INTO marks (subject, report, file, address, words, kind, place)
                        VALUES (:subject, :report, :file, :address, :words, :kind, :place)""")
                .bind("subject", claim.value())
                .bind("report", mark.report())
                .bind("file", mark.file())
                .bind("address", mark.address())
                .bind("words", mark.words())
                .bind("kind", mark.kind())
                .bind("place", mark.place())
                .execute();
    }

    /** Notes by what a report is found again. */
    void mark(ReportId report) {
        reports.requireKnown(report);
        handle.createUpdate("""
                        INSERT OR IGNORE INTO marks (subject, report, file, address, words, kind, place)
                        SELECT id, id, file, address, '', '', 0 FROM reports WHERE id = :report ORDER BY number DESC LIMIT 1""").bind("report", report.value()).execute();
    }

    /** Those on claims of a report, or of a report of the same file or address, that count, oldest first. */
    List<Ruling> rulings(Report report) {
        return about("""
                        SELECT d.*, m.report, m.file, m.address, m.words AS mark_words, m.kind, m.place
                        FROM marks m JOIN decisions d ON d.subject = m.subject AND d.ended_at IS NULL AND d.pair IS NULL AND d.level IS NULL AND d.told IS NULL
                        WHERE m.subject IN (<subjects>) ORDER BY d.number""", report)
                .map((columns, context) -> ruling(new Row(columns)))
                .list();
    }

    /** Those on two of which one is of a report, or of a report of the same file or address, that count, oldest first. */
    List<Verdict> verdicts(Report report) {
        return verdicts(about("""
                        SELECT * FROM decisions WHERE pair IS NOT NULL AND ended_at IS NULL
                            AND (subject IN (<subjects>) OR other IN (<subjects>)) ORDER BY number""", report));
    }

    private Query about(String query, Report report) {
        return handle.createQuery(query)
                .define("subjects", """
                        SELECT subject FROM marks WHERE report = :report
                        UNION SELECT subject FROM marks WHERE file = :file AND file <> :stream
                        UNION SELECT subject FROM marks WHERE address = :address""")
                .bind("report", report.id().value())
                .bind("file", report.file())
                .bind("address", Address.of(report))
                .bind("stream", STANDARD_INPUT);
    }

    private Ruling ruling(Row row) throws SQLException {
        return new Ruling(
                decision(row),
                new ClaimId(row.text("subject")),
                mark(row, "mark_words"),
                fields(row),
                row.textIfAny("says").map(Long::valueOf).map(this::said));
    }

    private static Marks.Mark mark(Row row, String words) throws SQLException {
        return new Marks.Mark(
                row.text("report"),
                row.text("file"),
                row.textIfAny("address"),
                row.text(words),
                row.text("kind"),
                row.position("place"));
    }

    private static Set<ClaimField> fields(Row row) throws SQLException {
        return Arrays.stream(row.textIfAny("fields").orElse("").split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Coded.parse(ClaimField.class, code))
                .collect(Collectors.toSet());
    }

    private Ruling.Said said(long claim) {
        long reading = handle.createQuery("SELECT report FROM claims WHERE number = :claim")
                .bind("claim", claim)
                .mapTo(Long.class)
                .one();
        return new Ruling.Said(claims.claim(claim), reports.report(reading).text());
    }

    private static Decision decision(Row row) throws SQLException {
        return new Decision(
                row.number("number"),
                row.number("act"),
                row.coded(Decision.Type.class, "type"),
                row.text("subject"),
                row.textIfAny("other"),
                row.text("words"),
                new Author(row.text("given_by"), row.text("reason")),
                row.instant("recorded_at"),
                row.textIfAny("ended_at").map(java.time.Instant::parse));
    }

    private static List<Verdict> verdicts(Query query) {
        return query.map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Verdict(
                            decision(row), Pair.of(row.text("pair"), row.text("subject"), row.text("other")));
                })
                .list();
    }

    List<Verdict> verdictsOfAct(long act) {
        return verdicts(
                handle.createQuery("SELECT * FROM decisions WHERE pair IS NOT NULL AND act = :act ORDER BY number")
                        .bind("act", act));
    }

    /** All that was ever decided, oldest first. */
    List<Decision> all() {
        return decisions(handle.createQuery("SELECT * FROM decisions ORDER BY number"));
    }

    List<Decision> ofAct(long act) {
        return decisions(handle.createQuery("SELECT * FROM decisions WHERE act = :act ORDER BY number")
                .bind("act", act));
    }

    /** Those on claims that counted at an instant, oldest first. */
    List<Decision> counting(AsOf asOf) {
        return decisions(asOf.bind(handle.createQuery(
                "SELECT * FROM decisions d WHERE pair IS NULL AND level IS NULL AND told IS NULL AND " + asOf.on("d")
                        + " ORDER BY number")));
    }

    private static List<Decision> decisions(Query query) {
        return query.map((columns, context) -> decision(new Row(columns))).list();
    }

    void end(long number, Moment now) {
        handle.execute("UPDATE decisions SET ended_at = ? WHERE number = ? AND ended_at IS NULL", now.text(), number);
    }

    /** Puts the decisions of an act down once more, to count from now on; returns the number of the new act. */
    long repeat(long act, Author author, Moment now) {
        long first = handle.createQuery("SELECT max(number) + 1 FROM decisions")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        INSERT INTO decisions (act, type, subject, other, pair, fields, says, level, told, edited, words, given_by, reason,
                            recorded_at)
                        SELECT :first, type, subject, other, pair, fields, says, level, told, edited, words, :by, reason, :now
                        FROM decisions WHERE act = :act ORDER BY number""")
                .bind("first", first)
                .bind("act", act)
                .bind("by", author.name())
                .bind("now", now.text())
                .execute();
        return first;
    }

    /** The reports that hold, of the file or address in which a claim stood of which something was decided. */
    List<ReportId> holdingReports(String subject) {
        return handle.createQuery("""
                        SELECT DISTINCT r.id FROM marks m JOIN reports r ON r.id = m.report
                            OR (r.file = m.file AND r.file <> :stream) OR r.address = m.address
                        WHERE m.subject = :subject AND r.ended_at IS NULL ORDER BY r.id""")
                .bind("subject", subject)
                .bind("stream", STANDARD_INPUT)
                .map((columns, context) -> new ReportId(columns.getString("id")))
                .list();
    }

    /** The ids, of all times, of the claim of which something was decided under this one. */
    Set<ClaimId> reach(ClaimId subject) {
        return handle.createQuery("SELECT * FROM marks WHERE subject = :subject")
                .bind("subject", subject.value())
                .map((columns, context) -> mark(new Row(columns), "words"))
                .findOne()
                .map(mark -> new Marks(handle).reach(subject, mark))
                .orElse(Set.of());
    }

    /** Under which id decisions on a claim are kept that may hold no longer: its own, where there are none. */
    ClaimId lastSubject(ClaimId claim) {
        return all().stream()
                .map(Decision::subject)
                .distinct()
                .map(ClaimId::new)
                .filter(subject -> subject.equals(claim) || reach(subject).contains(claim))
                .findFirst()
                .orElse(claim);
    }
}

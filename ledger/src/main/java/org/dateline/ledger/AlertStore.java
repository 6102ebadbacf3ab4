package org.dateline.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Coded;
import org.dateline.model.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Alerts, their deliveries, and the changes that they ask for. */
record AlertStore(Handle handle) {
    /**
     * What happened to claims between two places: as in the feed of changes, in the order of instants and of claims' numbers.
     * Of one claim only one thing happens at one instant.
     */
    private static final String STEPS = """
            SELECT c.recorded_at AS at, c.number, 1 AS begins, c.follows FROM claims c
            WHERE c.recorded_at >= :fromAt AND c.ended_at IS NOT c.recorded_at
            UNION ALL
            SELECT c.ended_at, c.number, 0, NULL FROM claims c
            WHERE c.ended_at >= :fromAt AND c.ended_at IS NOT c.recorded_at AND NOT EXISTS (
                SELECT 1 FROM claims next WHERE next.follows = c.number AND next.recorded_at = c.ended_at)""";

    /** A step of history, and where it stands among all. */
    record Marked(ChangeMark mark, HistoryStore.Step step) {}

    void put(Alert alert, Moment now) {
        ClaimQuery filter = alert.filter();
        handle.createUpdate("""
                        INSERT INTO alerts (name, place, kind, claimant, since, until, report, channel, target, secret,
                            link, saved_by, saved_at, mark_at, mark_claim)
                        VALUES (:name, :place, :kind, :claimant, :since, :until, :report, :channel, :target, :secret,
                            :link, :by, :now, :now, 0)""")
                .bind("name", alert.name())
                .bind("place", filter.place())
                .bind("kind", filter.kind().map(Kind::code))
                .bind("claimant", filter.claimant())
                .bind("since", filter.since().map(Object::toString))
                .bind("until", filter.until().map(Object::toString))
                .bind("report", filter.report())
                .bind("channel", alert.channel().code())
                .bind("target", alert.target())
                .bind("secret", alert.secret())
                .bind("link", alert.link())
                .bind("by", alert.savedBy())
                .bind("now", now.text())
                .execute();
    }

    void remove(String name) {
        handle.execute("DELETE FROM alerts WHERE name = ?", name);
    }

    List<Alert> all() {
        return handle.createQuery("SELECT * FROM alerts ORDER BY name")
                .map((columns, context) -> alert(new Row(columns)))
                .list();
    }

    private static Alert alert(Row row) throws SQLException {
        ClaimQuery filter = new ClaimQuery(
                row.textIfAny("place"),
                row.textIfAny("kind").map(code -> Coded.parse(Kind.class, code)),
                row.textIfAny("claimant"),
                row.textIfAny("since").map(LocalDate::parse),
                row.textIfAny("until").map(LocalDate::parse),
                row.textIfAny("report"),
                Optional.empty(),
                Optional.empty());
        return new Alert(
                row.text("name"),
                filter,
                row.coded(Channel.class, "channel"),
                row.text("target"),
                row.textIfAny("secret"),
                row.text("link"),
                row.text("saved_by"),
                row.instant("saved_at"));
    }

    ChangeMark mark(String alert) {
        return handle.createQuery("SELECT mark_at, mark_claim FROM alerts WHERE name = :alert")
                .bind("alert", alert)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new ChangeMark(row.instant("mark_at"), row.number("mark_claim"));
                })
                .one();
    }

    void setMark(String alert, ChangeMark mark) {
        handle.execute(
                "UPDATE alerts SET mark_at = ?, mark_claim = ? WHERE name = ?",
                Moment.text(mark.at()),
                mark.claim(),
                alert);
    }

    /** What matches before or after it happened, oldest first. */
    List<Marked> after(ChangeMark from, ClaimQuery filter, int most) {
        return marked(
                matching(filter, "(s.at, s.number) > (:fromAt, :fromClaim)", "")
                        .bind("fromAt", Moment.text(from.at()))
                        .bind("fromClaim", from.claim()),
                most);
    }

    /** Likewise, up to a place and with it. */
    List<Marked> between(ChangeMark from, ChangeMark to, ClaimQuery filter) {
        return marked(
                matching(
                                filter,
                                "(s.at, s.number) > (:fromAt, :fromClaim) AND (s.at, s.number) <= (:toAt, :toClaim)",
                                "")
                        .bind("fromAt", Moment.text(from.at()))
                        .bind("fromClaim", from.claim())
                        .bind("toAt", Moment.text(to.at()))
                        .bind("toClaim", to.claim()),
                Integer.MAX_VALUE);
    }

    /** The latest of what matches since an instant, newest first. */
    List<Marked> latest(Instant since, ClaimQuery filter, int most) {
        return marked(matching(filter, "TRUE", "DESC").bind("fromAt", Moment.text(since)), most);
    }

    private Query matching(ClaimQuery filter, String where, String order) {
        ClaimConditions asked = new ClaimConditions(filter);
        List<String> conditions = asked.sql();
        String matches = conditions.isEmpty()
                ? ""
                : " AND EXISTS (SELECT 1 FROM claims c JOIN reports r ON r.number = c.report"
                        + " WHERE c.number IN (s.number, s.follows) AND " + String.join(" AND ", conditions) + ")";
        return asked.bind(handle.createQuery("SELECT s.* FROM (" + STEPS + ") s WHERE " + where + matches
                + " ORDER BY s.at " + order + ", s.number " + order + " LIMIT :most"));
    }

    private static List<Marked> marked(Query query, int most) {
        return query.bind("most", most)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    long number = row.number("number");
                    return new Marked(
                            new ChangeMark(row.instant("at"), number),
                            new HistoryStore.Step(number, row.truth("begins")));
                })
                .list();
    }

    void begin(Delivery delivery, Moment now) {
        handle.createUpdate("""
                        INSERT INTO deliveries (alert, id, from_at, from_claim, to_at, to_claim, size, begun_at, state,
                            changes, attempts, words)
                        VALUES (:alert, :id, :fromAt, :fromClaim, :toAt, :toClaim, :size, :now, 'waiting', 0, 0, '')""")
                .bind("alert", delivery.alert())
                .bind("id", delivery.id())
                .bind("fromAt", Moment.text(delivery.from().at()))
                .bind("fromClaim", delivery.from().claim())
                .bind("toAt", Moment.text(delivery.to().at()))
                .bind("toClaim", delivery.to().claim())
                .bind("size", delivery.size())
                .bind("now", now.text())
                .execute();
    }

    /** How an attempt ended. */
    void tried(
            String id,
            Delivery.State state,
            int changes,
            int attempts,
            Optional<Instant> again,
            String words,
            Moment now) {
        handle.createUpdate("""
                        UPDATE deliveries SET state = :state, changes = :changes, attempts = :attempts, tried_at = :now,
                            not_before = :again, words = :words
                        WHERE id = :id""")
                .bind("id", id)
                .bind("state", state.code())
                .bind("changes", changes)
                .bind("attempts", attempts)
                .bind("again", again.map(Moment::text))
                .bind("words", words)
                .bind("now", now.text())
                .execute();
    }

    Optional<Delivery> underWay(String alert) {
        return deliveries("alert = :alert AND state <> 'delivered'", alert, 1).stream()
                .findFirst();
    }

    /** The last ones of an alert, the newest first. */
    List<Delivery> deliveries(String alert, int most) {
        return deliveries("alert = :alert", alert, most);
    }

    private List<Delivery> deliveries(String where, String alert, int most) {
        return handle.createQuery("SELECT * FROM deliveries WHERE " + where + " ORDER BY number DESC LIMIT :most")
                .bind("alert", alert)
                .bind("most", most)
                .map((columns, context) -> delivery(new Row(columns)))
                .list();
    }

    private static Delivery delivery(Row row) throws SQLException {
        return new Delivery(
                row.text("alert"),
                row.text("id"),
                new ChangeMark(row.instant("from_at"), row.number("from_claim")),
                new ChangeMark(row.instant("to_at"), row.number("to_claim")),
                row.number("size"),
                row.instant("begun_at"),
                row.coded(Delivery.State.class, "state"),
                row.position("changes"),
                row.position("attempts"),
                row.textIfAny("tried_at").map(Instant::parse),
                row.textIfAny("not_before").map(Instant::parse),
                row.text("words"));
    }
}

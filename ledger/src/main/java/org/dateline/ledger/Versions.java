package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Decides which reports hold. A report holds while its bytes are found under some name, no newer version is found under its
 * address, and nobody has withdrawn it. The decision looks at what was found, not at the order of finding, except that one
 * name has one content at a time: the one found last.
 */
record Versions(Handle handle, ReportStore reports, ClaimStore claims) {
    /** Standard input is no place: what comes through it again is another version only where the address is the same. */
    private static final String STANDARD_INPUT = "-";

    private static final String ADDRESS_OF_CAPTURE =
            "(SELECT address FROM reports WHERE capture = :capture ORDER BY number DESC LIMIT 1)";

    /** Takes in a reading of bytes that are kept; claims found in an earlier reading hold until it is coded. */
    void read(Report report, String basis, Moment now) {
        Set<ReportId> affected = new TreeSet<>(ofSameAddress(report.id()));
        Optional<Long> earlier = reports.newest(report.id());
        Optional<Report> said = earlier.map(reports::report);
        Report counted = report.as(report.file(), version(report));
        if (said.equals(Optional.of(counted))) {
            reports.setBasis(earlier.orElseThrow(), basis);
        } else {
            write(counted, earlier, basis, now);
        }
        affected.add(report.id());
        affected.addAll(displaced(report.capture(), report.file(), now));
        settle(affected, now);
    }

    /** Takes in that bytes of a report are found under a name. */
    void found(Sha256 capture, String location, boolean newName, Moment now) {
        Set<ReportId> affected = new TreeSet<>(displaced(capture, location, now));
        if (newName || !affected.isEmpty()) {
            reports.holding(capture).map(Holding::report).ifPresent(affected::add);
            settle(affected, now);
        }
    }

    /** Takes a report out, where that has not been done. */
    void withdraw(ReportId report, String reason, HistoryStore history, Moment now) {
        reports.requireKnown(report);
        if (history.withdrawal(report).isEmpty()) {
            history.withdraw(report, reason, now);
            settle(Set.of(report), now);
        }
    }

    /** Takes a report back in that was taken out. */
    void restore(ReportId report, HistoryStore history, Moment now) {
        if (history.withdrawal(report).isPresent()) {
            history.restore(report);
            settle(Set.of(report), now);
        }
    }

    /** Other reports that were found under this name until now. */
    private List<ReportId> displaced(Sha256 capture, String location, Moment now) {
        String condition = location.equals(STANDARD_INPUT) ? " AND r.address = " + ADDRESS_OF_CAPTURE : "";
        List<ReportId> others = ids(
                handle.createQuery("""
                        SELECT DISTINCT r.id FROM locations l JOIN reports r ON r.capture = l.capture
                        WHERE l.location = :location AND l.left_at IS NULL AND l.capture <> :capture""" + condition).bind("location", location).bind("capture", capture.hex()));
        for (ReportId other : others) {
            handle.execute(
                    "UPDATE locations SET left_at = ? WHERE location = ? AND left_at IS NULL AND capture ="
                            + " (SELECT capture FROM reports WHERE id = ? LIMIT 1)",
                    now.text(),
                    location,
                    other.value());
        }
        return others;
    }

    private void settle(Set<ReportId> changed, Moment now) {
        Set<ReportId> affected = new TreeSet<>(changed);
        changed.forEach(report -> affected.addAll(ofSameAddress(report)));
        // Those that hold first: those that do not name their successors.
        affected.stream().filter(report -> end(report).isEmpty()).forEach(report -> hold(report, now));
        affected.forEach(report -> end(report).ifPresent(end -> end(report, end, now)));
    }

    /** Reports that a change of this one may touch: those that hold under its address, and the newest there. */
    private List<ReportId> ofSameAddress(ReportId report) {
        return reports.newest(report)
                .flatMap(this::address)
                .map(address -> {
                    Set<ReportId> found = new TreeSet<>(ids(
                            handle.createQuery("SELECT id FROM reports WHERE address = :address AND ended_at IS NULL")
                                    .bind("address", address)));
                    newestAt(address).ifPresent(found::add);
                    return List.copyOf(found);
                })
                .orElse(List.of());
    }

    private Optional<String> address(long number) {
        return handle.createQuery("SELECT address FROM reports WHERE number = :number AND address IS NOT NULL")
                .bind("number", number)
                .mapTo(String.class)
                .findOne();
    }

    /** Of the reports that are found under an address, the one published last, else the last by name. */
    private Optional<ReportId> newestAt(String address) {
        return ids(handle.createQuery("""
                        SELECT r.id,
                            (SELECT min(l.location) FROM locations l WHERE l.capture = r.capture AND l.left_at IS NULL) AS name
                        FROM reports r
                        WHERE r.address = :address AND name IS NOT NULL
                            AND r.number = (SELECT max(state.number) FROM reports state WHERE state.id = r.id)
                        ORDER BY coalesce(r.published, '') DESC, name DESC, r.id DESC LIMIT 1""").bind("address", address)).stream().findFirst();
    }

    /** Why a report does not hold; empty where it does. */
    private record End(Cause cause, String reason) {}

    private Optional<End> end(ReportId report) {
        return withdrawn(report).or(() -> successor(report).map(this::superseded));
    }

    private Optional<End> withdrawn(ReportId report) {
        return handle.createQuery("SELECT reason FROM withdrawals WHERE report = :report")
                .bind("report", report.value())
                .mapTo(String.class)
                .findOne()
                .map(reason -> new End(Cause.WITHDRAWN, reason.isBlank() ? "withdrawn" : "withdrawn: " + reason));
    }

    private Optional<Long> successor(ReportId report) {
        long number = reports.newest(report).orElseThrow();
        Optional<ReportId> elsewhere = name(number).isEmpty() ? inItsPlace(number) : Optional.empty();
        return elsewhere
                .or(() -> address(number).flatMap(this::newestAt).filter(newest -> !newest.equals(report)))
                .flatMap(reports::newest);
    }

    /** The first name under which a report is found. */
    private Optional<String> name(long number) {
        return handle.createQuery("""
                        SELECT l.location FROM locations l JOIN reports r ON r.capture = l.capture
                        WHERE r.number = :number AND l.left_at IS NULL ORDER BY l.location LIMIT 1""")
                .bind("number", number)
                .mapTo(String.class)
                .findOne();
    }

    /** The report found under the name where this one was last. */
    private Optional<ReportId> inItsPlace(long number) {
        return ids(handle.createQuery("""
                        SELECT other.id FROM reports r
                        JOIN locations mine ON mine.capture = r.capture
                        JOIN locations theirs ON theirs.location = mine.location AND theirs.left_at IS NULL
                        JOIN reports other ON other.capture = theirs.capture
                        WHERE r.number = :number ORDER BY mine.left_at DESC, other.number DESC LIMIT 1""").bind("number", number)).stream().findFirst();
    }

    private End superseded(long successor) {
        return handle.createQuery("SELECT version, recorded_at, file FROM reports WHERE number = :number")
                .bind("number", successor)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new End(
                            Cause.SUPERSEDED,
                            "superseded by version " + row.number("version") + " of this report, read "
                                    + row.instant("recorded_at") + " from " + row.text("file"));
                })
                .one();
    }

    private void hold(ReportId report, Moment now) {
        long number = reports.newest(report).orElseThrow();
        Report said = reports.report(number);
        // The name it was read under may have gone to other bytes; without a basis it is read again under its new one.
        String file =
                reports.isFoundUnderItsName(number) ? said.file() : name(number).orElse(said.file());
        Report wanted = said.as(file, version(said));
        boolean holds = reports.number(report, AsOf.NOW).isPresent();
        if (!holds || !wanted.equals(said)) {
            write(wanted, Optional.of(number), file.equals(said.file()) ? reports.basis(number) : "", now);
        }
    }

    /** How many different captures are known under its names and its address. */
    private int version(Report report) {
        return handle.createQuery("""
                        SELECT 1 + count(*) FROM (
                            SELECT capture FROM reports WHERE address = :address
                            UNION
                            SELECT r.capture FROM locations mine
                                JOIN locations theirs ON theirs.location = mine.location
                                JOIN reports r ON r.capture = theirs.capture
                                WHERE mine.capture = :capture AND mine.left_at IS NULL AND mine.location <> :stream)
                        WHERE capture <> :capture""")
                .bind("address", Address.of(report))
                .bind("capture", report.capture().hex())
                .bind("stream", STANDARD_INPUT)
                .mapTo(Integer.class)
                .one();
    }

    /**
     * The newest states of this report and of all others that are or were found under its address or its names, in the order
     * in which they are versions: by day of publication, then by when they left their name, then by name.
     */
    List<ReportState> all(ReportId report) {
        return ids(handle.createQuery("""
                        WITH mine AS (SELECT capture, address FROM reports WHERE id = :id ORDER BY number DESC LIMIT 1)
                        SELECT r.id, coalesce(r.published, '') AS day,
                            (SELECT coalesce(min(l.left_at), '9') FROM locations l
                                WHERE l.capture = r.capture AND l.left_at IS NOT NULL AND NOT EXISTS
                                    (SELECT 1 FROM locations kept WHERE kept.capture = r.capture AND kept.left_at IS NULL)) AS left,
                            (SELECT min(l.location) FROM locations l WHERE l.capture = r.capture) AS name
                        FROM reports r
                        WHERE r.number = (SELECT max(state.number) FROM reports state WHERE state.id = r.id)
                            AND (r.id = :id
                                OR r.address = (SELECT address FROM mine)
                                OR r.capture IN (SELECT theirs.capture FROM locations ours
                                    JOIN locations theirs ON theirs.location = ours.location
                                    WHERE ours.capture = (SELECT capture FROM mine) AND ours.location <> :stream))
                        ORDER BY day, left, name, r.id""").bind("id", report.value()).bind("stream", STANDARD_INPUT)).stream()
                .map(reports::states)
                .map(states -> states.get(states.size() - 1))
                .toList();
    }

    private void write(Report report, Optional<Long> earlier, String basis, Moment now) {
        earlier.ifPresent(number ->
                reports.end(number, Cause.REREAD, "its bytes were read again, or its name or version changed", now));
        new ReportWriting(handle).write(report, basis, now);
    }

    private void end(ReportId report, End end, Moment now) {
        reports.number(report, AsOf.NOW).ifPresent(number -> {
            reports.end(number, end.cause(), end.reason(), now);
            claims.end(report, end.cause(), end.reason(), now);
        });
    }

    private static List<ReportId> ids(Query query) {
        return query.map((columns, context) -> new ReportId(columns.getString("id")))
                .list();
    }
}

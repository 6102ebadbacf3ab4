package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.jdbi.v3.core.Handle;

/**
 * The reports and claims that held at one time, in the order of exports. What is read later takes over from them whatever still
 * holds, since a state never changes: so it costs little where little has changed.
 */
public final class Holdings {
    /** Nothing: what is read next takes over nothing. */
    public static final Holdings NONE = new Holdings(List.of(), List.of());

    /** Claims that are read together. */
    private static final int AT_ONCE = 500;

    /** A state by its join key and the instant from which on it held: so one in another file is never taken for it. */
    private record State(long number, String since) {}

    /** A claim's state, and that of the reading of its report. */
    private record Coded(State report, State claim) {}

    private final List<State> reports;
    private final List<Coded> coded;
    private final Map<State, Report> readings = new HashMap<>();
    private final Map<State, Claim> claims = new HashMap<>();

    private Holdings(List<State> reports, List<Coded> coded) {
        this.reports = reports;
        this.coded = coded;
    }

    static Holdings of(Transactions file, ReportStore reports, ClaimStore claims, Holdings before) {
        Holdings now = new Holdings(file.call(Holdings::reports), file.call(Holdings::coded));
        now.reports.forEach(state -> now.read(state, file, reports, before));
        now.coded.forEach(each -> now.read(each.report(), file, reports, before));
        now.read(file, claims, before);
        return now;
    }

    private static List<State> reports(Handle open) {
        return open.createQuery("SELECT number, recorded_at FROM reports WHERE ended_at IS NULL ORDER BY file, id")
                .map((columns, context) -> new State(columns.getLong("number"), columns.getString("recorded_at")))
                .list();
    }

    private static List<Coded> coded(Handle open) {
        return open.createQuery("""
                        SELECT r.number AS report, r.recorded_at AS read_at, c.number AS claim, c.recorded_at AS coded_at
                        FROM claims c JOIN reports r ON r.number = c.report WHERE c.ended_at IS NULL
                        ORDER BY r.file, r.id, c.position""")
                .map((columns, context) -> new Coded(
                        new State(columns.getLong("report"), columns.getString("read_at")),
                        new State(columns.getLong("claim"), columns.getString("coded_at"))))
                .list();
    }

    private void read(State state, Transactions file, ReportStore reports, Holdings before) {
        if (!readings.containsKey(state)) {
            Report known = before.readings.get(state);
            readings.put(state, known == null ? file.call(open -> reports.report(state.number())) : known);
        }
    }

    private void read(Transactions file, ClaimStore store, Holdings before) {
        List<State> unknown = new ArrayList<>();
        for (Coded each : coded) {
            Claim known = before.claims.get(each.claim());
            if (known == null) {
                unknown.add(each.claim());
            } else {
                claims.put(each.claim(), known);
            }
        }
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            List<State> some = unknown.subList(from, Math.min(unknown.size(), from + AT_ONCE));
            List<Claim> read = file.call(
                    open -> store.claims(some.stream().map(State::number).toList()));
            for (int at = 0; at < some.size(); at++) {
                claims.put(some.get(at), read.get(at));
            }
        }
    }

    /** Those that held, also those without claims. */
    public List<Report> reports() {
        return reports.stream().map(this::reading).toList();
    }

    /** Hands over each claim with the reading of its report that its spans count in. */
    public void forEachClaim(BiConsumer<Report, Claim> each) {
        coded.forEach(one -> each.accept(reading(one.report()), Objects.requireNonNull(claims.get(one.claim()))));
    }

    private Report reading(State state) {
        return Objects.requireNonNull(readings.get(state));
    }
}

package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.model.ClaimId;
import org.dateline.model.Decision;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.jdbi.v3.core.Handle;

/**
 * Does to the pairs what persons decided of them: puts in what they said to be, takes out what they said not to be. It is done
 * whenever a report has been compared, so that a person's word wins.
 */
record Verdicts(DecisionStore decisions) {
    private static final String SAME = "((%1$s = :one AND other = :two) OR (%1$s = :two AND other = :one))";

    /** Notes by what the two are found again. */
    void mark(Pair pair) {
        for (String id : List.of(pair.one(), pair.other())) {
            if (pair.sort() == Pair.Sort.LINEAGE) {
                decisions.mark(new ReportId(id));
            } else {
                decisions.mark(new ClaimId(id));
            }
        }
    }

    /** Applies what was decided of two of which one is of this report. */
    void apply(Report report) {
        decisions.verdicts(report).forEach(this::apply);
    }

    void apply(Verdict verdict) {
        forEachState(verdict.pair(), (one, two) -> {
            if (verdict.decision().type() == Decision.Type.CONFIRM) {
                put(verdict, one, two);
            } else {
                remove(verdict.pair(), one, two);
                removeRelations(verdict.pair(), one, two);
            }
        });
    }

    /** Claims about two events are not in a relation either. */
    private void removeRelations(Pair pair, long one, long two) {
        if (pair.sort() == Pair.Sort.EVENT) {
            handle().createUpdate("DELETE FROM relations WHERE " + SAME.formatted("claim"))
                    .bind("one", one)
                    .bind("two", two)
                    .execute();
        }
    }

    /** Makes the two be compared anew, without what was decided. */
    void lift(Verdict verdict) {
        Pair pair = verdict.pair();
        if (verdict.decision().type() == Decision.Type.CONFIRM) {
            forEachState(pair, (one, two) -> remove(pair, one, two));
        }
        for (String id : List.of(pair.one(), pair.other())) {
            decisions
                    .holdingReports(id)
                    .forEach(report -> handle().execute(
                                    "UPDATE reports SET paired = NULL WHERE id = ? AND ended_at IS NULL",
                                    report.value()));
        }
    }

    /** Two join keys of states that hold. */
    private interface States {
        void are(long one, long two);
    }

    private void forEachState(Pair pair, States states) {
        for (long one : states(pair, pair.one())) {
            for (long two : states(pair, pair.other())) {
                if (one != two) {
                    states.are(one, two);
                }
            }
        }
    }

    private List<Long> states(Pair pair, String id) {
        return pair.sort() == Pair.Sort.LINEAGE
                ? decisions.holdingReports(id).stream()
                        .flatMap(report -> decisions.reports().number(report, AsOf.NOW).stream())
                        .toList()
                : decisions.reach(new ClaimId(id)).stream()
                        .flatMap(claim -> decisions.claims().holding(claim).stream())
                        .map(ClaimKey::claim)
                        .toList();
    }

    private void put(Verdict verdict, long one, long two) {
        remove(verdict.pair(), one, two);
        Decision decision = verdict.decision();
        String reason = "said by " + decision.author().name()
                + Optional.of(decision.author().reason())
                        .filter(why -> !why.isBlank())
                        .map(why -> ": " + why)
                        .orElse("");
        switch (verdict.pair().sort()) {
            case RELATION ->
                handle().execute(
                                "INSERT INTO relations (claim, other, type, reason) VALUES (?, ?, ?, ?)",
                                one,
                                two,
                                verdict.pair().type(),
                                reason);
            case EVENT -> handle().execute("INSERT INTO same_events (claim, other) VALUES (?, ?)", one, two);
            case LINEAGE ->
                handle().execute(
                                "INSERT INTO links (report, other, type, score, reasons) VALUES (?, ?, ?, 1, ?)",
                                one,
                                two,
                                verdict.pair().type(),
                                reason);
        }
    }

    private void remove(Pair pair, long one, long two) {
        String same = SAME.formatted(pair.sort() == Pair.Sort.LINEAGE ? "report" : "claim");
        String type = pair.sort() == Pair.Sort.EVENT ? "" : " AND type = :type";
        String table = switch (pair.sort()) {
            case RELATION -> "relations";
            case EVENT -> "same_events";
            case LINEAGE -> "links";
        };
        var delete = handle().createUpdate("DELETE FROM " + table + " WHERE " + same + type)
                .bind("one", one)
                .bind("two", two);
        if (!type.isEmpty()) {
            delete.bind("type", pair.type());
        }
        delete.execute();
    }

    private Handle handle() {
        return decisions.handle();
    }
}

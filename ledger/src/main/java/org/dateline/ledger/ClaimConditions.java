package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Kind;
import org.jdbi.v3.core.statement.SqlStatement;

/** What a query asks of a row {@code c} of claims and the row {@code r} of its report, whenever they held. */
record ClaimConditions(ClaimQuery query) {
    List<String> sql() {
        List<String> conditions = new ArrayList<>();
        query.kind().ifPresent(kind -> conditions.add("c.kind = :kind"));
        query.since().ifPresent(day -> conditions.add("c.when_end >= :since"));
        query.until().ifPresent(day -> conditions.add("c.when_start <= :until"));
        query.report()
                .ifPresent(report -> conditions.add(
                        "(substr(r.id, 1, length(:report)) = :report OR instr(lower(r.file), :report) > 0)"));
        query.place()
                .ifPresent(place -> conditions.add(
                        "EXISTS (SELECT 1 FROM places p WHERE p.claim = c.number AND instr(p.folded, :place) > 0)"));
        query.claimant()
                .ifPresent(
                        claimant -> conditions.add(
                                "EXISTS (SELECT 1 FROM claimants k WHERE k.claim = c.number AND instr(k.folded, :claimant) > 0)"));
        return conditions;
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .bind("kind", query.kind().map(Kind::code))
                .bind("since", query.since().map(Object::toString))
                .bind("until", query.until().map(Object::toString))
                .bind("report", query.report().map(report -> report.toLowerCase(Locale.ROOT)))
                .bind("place", folded(query.place()))
                .bind("claimant", folded(query.claimant()));
    }

    private static Optional<String> folded(Optional<String> name) {
        return name.map(Folding::fold);
    }
}

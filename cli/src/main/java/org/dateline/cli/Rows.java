package org.dateline.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.intake.Whole;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.ClaimId;
import org.dateline.model.ReportId;
import org.dateline.model.Review;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;
import org.dateline.publish.ClaimWriter;
import org.dateline.publish.ExportRow;

/** The claims of a ledger with all that exports say of them. */
record Rows(Whole whole, Map<ClaimId, Review> reviews, Sensitivities sensitivities) {
    /** All of a ledger, as it was known at the instant that a query asks for. */
    static Rows of(Ledger ledger, ClaimQuery query) {
        return of(ledger, query, Whole.of(ledger, query.asOf()));
    }

    /** Likewise, as if there were nothing more sensitive than a level. */
    static Rows of(Ledger ledger, ClaimQuery query, Sensitivity most) {
        return of(ledger, query, Whole.of(ledger, query.asOf(), most));
    }

    private static Rows of(Ledger ledger, ClaimQuery query, Whole whole) {
        return new Rows(
                whole,
                ledger.decisions().reviews(query.asOf()),
                ledger.decisions().sensitivities(query.asOf()));
    }

    /** Writes some claims, in their order, and ends the export. */
    void write(Collection<ClaimId> claims, ClaimWriter writer) throws IOException {
        try (writer) {
            for (Whole.Entry entry : whole.claims(claims)) {
                writer.write(row(entry));
            }
        }
    }

    /** Some claims by their reports, in their order. */
    Map<ReportId, List<ExportRow>> byReport(Collection<ClaimId> claims) {
        return whole.claims(claims).stream()
                .map(this::row)
                .collect(Collectors.groupingBy(row -> row.report().id()));
    }

    private ExportRow row(Whole.Entry entry) {
        ClaimId id = entry.claim().id();
        return new ExportRow(
                entry.report(),
                entry.claim(),
                whole.standings().of(id),
                Optional.ofNullable(reviews.get(id)),
                Optional.of(sensitivities.of(entry.claim())));
    }
}

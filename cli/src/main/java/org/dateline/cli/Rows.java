package org.dateline.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.dateline.intake.Whole;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.ClaimId;
import org.dateline.model.Review;
import org.dateline.publish.ClaimWriter;
import org.dateline.publish.ExportRow;

/** The claims of a ledger with all that exports say of them. */
final class Rows {
    private Rows() {}

    /** Hands over those that a query lets through, in the order of exports, and ends the export. */
    static void write(Ledger ledger, ClaimQuery query, ClaimWriter writer) throws IOException {
        Whole whole = Whole.of(ledger, query.asOf());
        Map<ClaimId, Review> reviews = ledger.decisions().reviews(query.asOf());
        try (writer) {
            for (Whole.Entry entry : whole.claims(ledger.find(query))) {
                ClaimId id = entry.claim().id();
                writer.write(new ExportRow(
                        entry.report(), entry.claim(), whole.standings().of(id), Optional.ofNullable(reviews.get(id))));
            }
        }
    }
}

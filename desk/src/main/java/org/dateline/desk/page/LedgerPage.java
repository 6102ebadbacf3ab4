package org.dateline.desk.page;

import java.util.List;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Request;
import org.dateline.desk.view.FoundReport;
import org.dateline.desk.view.LedgerView;
import org.dateline.model.Report;

/** The table of claims, and the reports that hold the words looked for. */
final class LedgerPage {
    private static final int MOST_REPORTS = 8;

    private LedgerPage() {}

    static Page page() {
        return Page.of(
                LedgerView.PATH, request -> LedgerView.of(request.snapshot(), request.parameters(), reports(request)));
    }

    private static List<FoundReport> reports(Request request) {
        return request.parameters()
                .text("q")
                .map(words -> {
                    ClaimFilter filter = ClaimFilter.of(request.parameters());
                    List<Report> found = request.ledger().ask(ledger -> ledger.search(words, MOST_REPORTS));
                    return found.stream()
                            .map(report -> FoundReport.of(report, filter::isLookedFor))
                            .toList();
                })
                .orElse(List.of());
    }
}

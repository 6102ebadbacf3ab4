package org.dateline.desk.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.view.ClaimView;
import org.dateline.desk.view.ReportView;
import org.dateline.desk.view.ReportsView;
import org.dateline.desk.view.View;
import org.dateline.model.ClaimId;
import org.dateline.model.ReportId;

/** All pages. A page more is a view, a template and a line here. */
public final class Pages {
    private Pages() {}

    public static List<Page> all() {
        return List.of(
                new Page("/", request -> new Answer.Moved("/ledger")),
                LedgerPage.page(),
                Found.page("/claims", "a claim", request -> request.snapshot().claimIds(), Pages::claim),
                Page.of(ReportsView.PATH, request -> ReportsView.of(request.snapshot(), request.parameters())),
                Found.page("/reports", "a report", request -> request.snapshot().reportIds(), Pages::report));
    }

    private static Optional<View> claim(Request request, String id) {
        request.parameters().expectOnly(Set.of());
        request.parameters().refuseFaults();
        return request.snapshot().item(new ClaimId(id)).map(item -> ClaimView.of(item, request.snapshot()));
    }

    private static Optional<View> report(Request request, String id) {
        request.parameters().expectOnly(Set.of("claim"));
        request.parameters().refuseFaults();
        Optional<ClaimId> chosen = request.parameters().text("claim").map(ClaimId::new);
        return request.snapshot()
                .report(new ReportId(id))
                .map(report -> ReportView.of(report, chosen, request.snapshot()));
    }
}

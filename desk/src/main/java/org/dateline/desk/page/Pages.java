package org.dateline.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Request;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Text;
import org.dateline.desk.snapshot.Unavailable;
import org.dateline.desk.view.ClaimView;
import org.dateline.desk.view.EventView;
import org.dateline.desk.view.EventsView;
import org.dateline.desk.view.FiguresView;
import org.dateline.desk.view.LedgerView;
import org.dateline.desk.view.LineageView;
import org.dateline.desk.view.MapView;
import org.dateline.desk.view.OriginView;
import org.dateline.desk.view.PastClaimView;
import org.dateline.desk.view.QualityView;
import org.dateline.desk.view.ReportView;
import org.dateline.desk.view.ReportsView;
import org.dateline.desk.view.TimelineView;
import org.dateline.desk.view.VersionsView;
import org.dateline.desk.view.View;
import org.dateline.ledger.ClaimState;
import org.dateline.ledger.ReportState;
import org.dateline.model.ClaimId;
import org.dateline.model.EventId;
import org.dateline.model.OriginId;
import org.dateline.model.ReportId;

/** All pages. A page more is a view, a template and a line here. */
public final class Pages {
    private Pages() {}

    public static List<Page> all() {
        return List.of(
                TodayPage.page(),
                LedgerPage.page(),
                Found.page(
                        "/claims",
                        "a claim",
                        request -> request.snapshot().claimIds(),
                        Pages::pastClaims,
                        Pages::claim),
                Page.of(EventsView.PATH, request -> EventsView.of(request.snapshot(), request.parameters())),
                Found.page("/events", "an event", request -> request.snapshot().eventIds(), Pages::event),
                Page.of(MapView.PATH, request -> MapView.of(request.snapshot(), request.parameters())),
                Page.of(TimelineView.PATH, request -> TimelineView.of(request.snapshot(), request.parameters())),
                Page.of(ReportsView.PATH, request -> ReportsView.of(request.snapshot(), request.parameters())),
                Found.page(
                        "/reports",
                        "a report",
                        request -> request.snapshot().reportIds(),
                        Pages::pastReports,
                        Pages::report),
                Found.page(
                        "/reports",
                        "/versions",
                        "a report",
                        request -> request.snapshot().reportIds(),
                        Pages::pastReports,
                        (request, id) -> {
                            request.parameters().expectOnly();
                            request.parameters().refuseFaults();
                            return versions(request, id);
                        }),
                Page.of(FiguresView.PATH, request -> FiguresView.of(request.snapshot(), request.parameters())),
                Page.of(LineageView.PATH, request -> LineageView.of(request.snapshot(), request.parameters())),
                AuditPage.page(),
                Page.of(QualityView.PATH, request -> {
                    request.parameters().expectOnly();
                    request.parameters().refuseFaults();
                    return QualityView.bundled();
                }),
                ApiPage.page(),
                Found.page(
                        "/origins", "an origin", request -> request.snapshot().originIds(), Pages::origin));
    }

    /** Reckons what all pages of a snapshot need, and the pages without filters, so that nobody waits for it. */
    public static void prepare(Snapshot snapshot) {
        Parameters none = Parameters.of(Map.of());
        LedgerView.of(snapshot, none, List.of());
        EventsView.of(snapshot, none);
        MapView.of(snapshot, none);
        TimelineView.of(snapshot, none);
        FiguresView.of(snapshot, none);
        List.of(Text.values()).forEach(snapshot::words);
    }

    private static Optional<View> claim(Request request, String id) {
        request.parameters().expectOnly();
        request.parameters().refuseFaults();
        ClaimId claim = new ClaimId(id);
        return request.snapshot()
                .item(claim)
                .<View>map(item -> ClaimView.of(item, history(request, claim), request.snapshot()))
                .or(() -> PastClaimView.of(claim, request.ledger().ask(ledger -> ledger.history(claim))));
    }

    private static List<String> pastClaims(Request request, String beginning) {
        return request.ledger().ask(ledger -> ledger.claimsOfAllTimes(beginning)).stream()
                .map(ClaimId::value)
                .toList();
    }

    private static List<ClaimState> history(Request request, ClaimId claim) {
        try {
            return request.ledger().ask(ledger -> ledger.history(claim));
        } catch (Unavailable e) {
            // What holds can be shown while the file is locked; the head of the page says that it is.
            return List.of();
        }
    }

    private static Optional<View> event(Request request, String id) {
        request.parameters().expectOnly();
        request.parameters().refuseFaults();
        return Happening.All.in(request.snapshot())
                .find(new EventId(id))
                .map(happening -> EventView.of(happening, request.snapshot()));
    }

    private static Optional<View> origin(Request request, String id) {
        request.parameters().expectOnly();
        request.parameters().refuseFaults();
        List<Item> items = request.snapshot().items(new OriginId(id));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(OriginView.of(new OriginId(id), items, request.snapshot()));
    }

    private static Optional<View> report(Request request, String id) {
        request.parameters().expectOnly("claim");
        request.parameters().refuseFaults();
        Optional<ClaimId> chosen = request.parameters().text("claim").map(ClaimId::new);
        return request.snapshot()
                .report(new ReportId(id))
                .<View>map(report -> ReportView.of(report, chosen, request.snapshot()))
                .or(() -> versions(request, id));
    }

    private static List<String> pastReports(Request request, String beginning) {
        return request.ledger().ask(ledger -> ledger.reportsOfAllTimes(beginning)).stream()
                .map(ReportId::value)
                .filter(id -> id.startsWith(beginning))
                .toList();
    }

    /** Also of a report that holds no longer. */
    private static Optional<View> versions(Request request, String id) {
        ReportId report = new ReportId(id);
        List<ReportState> states = request.ledger().ask(ledger -> ledger.versions(report));
        return states.isEmpty() ? Optional.empty() : Optional.of(VersionsView.of(report, states));
    }
}

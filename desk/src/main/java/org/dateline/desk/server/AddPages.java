package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dateline.desk.access.Permission;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.review.Correction;
import org.dateline.desk.review.FormText;
import org.dateline.desk.review.Reviewing;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.view.AddView;
import org.dateline.desk.view.View;
import org.dateline.model.Claim;
import org.dateline.model.Decision;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/**
 * Where a person adds a claim that the program missed, from words of a report.
 *
 * @param show answers with a view
 */
record AddPages(Reviewing reviewing, Snapshots snapshots, BiConsumer<Context, View> show) {
    private static final int LONGEST_TEXT = 100_000_000;

    void addTo(RoutesConfig routes) {
        routes.get("/reports/{id}/add", this::ask, Permission.CODE);
        routes.post("/reports/{id}/add", this::add, Permission.CODE);
    }

    private Report report(Context context) {
        ReportId id = new ReportId(ReviewPages.id(context));
        return snapshots
                .ask(ledger -> ledger.report(id))
                .orElseThrow(() -> Refused.unknown("The ledger holds no report " + id + "."));
    }

    private void ask(Context context) {
        Report report = report(context);
        Parameters parameters = Parameters.of(context.queryParamMap());
        parameters.expectOnly("words", "start");
        int start = parameters.number("start", 0, LONGEST_TEXT).orElse(0);
        parameters.refuseFaults();
        String words = parameters.text("words").orElse("");
        Optional<Claim> claim = Correction.words(report, words, start);
        if (claim.isEmpty()) {
            show.accept(
                    context, AddView.of(report, words, Porter.visitor(context).name()));
            return;
        }
        show(context, report, claim.get(), Correction.form(report, claim.get()), Map.of());
    }

    private void show(Context context, Report report, Claim claim, FormText text, Map<String, String> faults) {
        show.accept(
                context,
                AddView.of(
                        report,
                        claim,
                        ReviewPages.form(reviewing, report, claim, text, faults),
                        Porter.visitor(context).name()));
    }

    private void add(Context context) {
        ReviewForm form = ReviewForm.of(context);
        Report report = report(context);
        FormText sent = form.text();
        String start = sent.text("start");
        Claim claim = Correction.words(
                        report, sent.text("words"), start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 0)
                .orElseThrow(() -> Refused.stale(
                        "These words do not stand in the report, or no longer: it may have a newer version."));
        Correction correction = Correction.of(report, claim, sent, reviewing.lookup());
        if (!correction.faults().isEmpty()) {
            context.status(HttpStatus.BAD_REQUEST);
            show(context, report, claim, sent, correction.faults());
            return;
        }
        long act = reviewing.decide(
                Porter.author(context, form.reason()),
                (decisions, author) -> decisions.add(correction.added(), author));
        String added = snapshots.ask(ledger -> ledger.decisions().history()).stream()
                .filter(decision -> decision.act() == act)
                .map(Decision::subject)
                .findFirst()
                .orElseThrow();
        context.redirect("/claims/" + added + "/review?done=added", HttpStatus.SEE_OTHER);
    }
}

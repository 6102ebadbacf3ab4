package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dateline.desk.access.Permission;
import org.dateline.desk.query.Refused;
import org.dateline.desk.review.Reviewing;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.view.SensitivityView;
import org.dateline.desk.view.View;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Coded;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sensitivity;

/**
 * Where a person says how sensitive a claim or a report is.
 *
 * @param show answers with a view
 */
record SensitivityPages(Reviewing reviewing, Snapshots snapshots, BiConsumer<Context, View> show) {
    void addTo(RoutesConfig routes) {
        routes.get("/claims/{id}/sensitivity", this::askOfClaim, Permission.CODE);
        routes.post("/claims/{id}/sensitivity", this::classifyClaim, Permission.CODE);
        routes.get("/reports/{id}/sensitivity", this::askOfReport, Permission.CODE);
        routes.post("/reports/{id}/sensitivity", this::classifyReport, Permission.CODE);
    }

    private Claim claim(Context context) {
        String id = ReviewPages.id(context);
        return snapshots.ask(ledger -> ledger.claimsById(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("The ledger holds no claim " + id + "."));
    }

    private Report report(ReportId id) {
        return snapshots
                .ask(ledger -> ledger.report(id))
                .orElseThrow(() -> Refused.unknown("The ledger holds no report " + id + "."));
    }

    private void askOfClaim(Context context) {
        Claim claim = claim(context);
        Sensitivity level = snapshots
                .ask(ledger -> ledger.decisions().sensitivities(Optional.empty()))
                .of(claim);
        show.accept(context, SensitivityView.of(report(claim.report()), claim, level));
    }

    private void askOfReport(Context context) {
        Report report = report(new ReportId(ReviewPages.id(context)));
        Sensitivity level = snapshots
                .ask(ledger -> ledger.decisions().sensitivities(Optional.empty()))
                .of(report.id());
        show.accept(context, SensitivityView.of(report, level));
    }

    private void classifyClaim(Context context) {
        ReviewForm form = ReviewForm.of(context);
        ClaimId claim = claim(context).id();
        Sensitivity level = level(form);
        Author author = Porter.author(context, form.reason());
        reviewing.decide(author, (decisions, by) -> decisions.classify(claim, level, by));
        context.redirect("/claims/" + claim + "/sensitivity", HttpStatus.SEE_OTHER);
    }

    private void classifyReport(Context context) {
        ReviewForm form = ReviewForm.of(context);
        ReportId report = report(new ReportId(ReviewPages.id(context))).id();
        Sensitivity level = level(form);
        Author author = Porter.author(context, form.reason());
        reviewing.decide(author, (decisions, by) -> decisions.classify(report, level, by));
        context.redirect("/reports/" + report + "/sensitivity", HttpStatus.SEE_OTHER);
    }

    private static Sensitivity level(ReviewForm form) {
        try {
            return Coded.parse(Sensitivity.class, form.text().text("level"));
        } catch (IllegalArgumentException e) {
            throw Refused.malformed(List.of("A level is low, moderate, high or severe."));
        }
    }
}

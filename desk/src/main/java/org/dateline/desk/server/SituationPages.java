package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dateline.desk.access.Permission;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.query.Situation;
import org.dateline.desk.review.Reviewing;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.view.SituationView;
import org.dateline.desk.view.View;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.model.AuditEntry;
import org.dateline.model.ClaimId;
import org.dateline.model.Sensitivity;
import org.dateline.publish.sitrep.SituationReport;
import org.dateline.publish.sitrep.SituationReports;

/**
 * Situation reports: to be looked at, taken along as files, and edited. Like all that leaves the ledger they tell of nothing more
 * sensitive than low, and the log says who took them.
 *
 * @param at the address under which others reach the desk; empty for this machine's
 * @param show answers with a view
 */
record SituationPages(Reviewing reviewing, Snapshots snapshots, Optional<URI> at, BiConsumer<Context, View> show) {
    private static final int LONGEST = 2_000;
    private static final String CLAIM = "[0-9a-f]{16}";

    void addTo(RoutesConfig routes) {
        routes.get(SituationView.PATH, this::look, Permission.LOOK);
        routes.post(SituationView.PATH, this::edit, Permission.JUDGE);
        routes.get(SituationView.PATH + "/{file}", this::file, Permission.LOOK);
    }

    private void look(Context context) {
        Snapshot snapshot = snapshots.current().snapshot();
        Optional<Situation> asked = Situation.of(snapshot, Parameters.of(context.queryParamMap()));
        show.accept(context, new SituationView(asked, asked.map(situation -> report(snapshot, situation))));
    }

    /** Kept until anything stands in the log: what is found sensitive changes no claim. */
    private SituationReport report(Snapshot snapshot, Situation asked) {
        return snapshots.ask(ledger -> {
            String state = ledger.audit().last().map(AuditEntry::digest).orElse("");
            SituationReport report = snapshot.recall(
                    SituationReport.class,
                    asked.parameters().address(SituationView.PATH) + " " + state,
                    () -> SituationReports.of(
                            Whole.of(ledger, snapshots.asOf(), Sensitivity.LOW),
                            asked.place(),
                            asked.from(),
                            asked.until()));
            return SituationReports.edited(report, ledger.decisions().edits(snapshots.asOf()));
        });
    }

    private void file(Context context) {
        SituationReports.Form form = SituationReports.Form.of(context.pathParam("file"))
                .filter(known -> context.pathParam("file").equals("report." + known.ending()))
                .orElseThrow(() ->
                        Refused.unknown("A situation report is report.md, report.html, report.docx or report.pdf."));
        Snapshot snapshot = snapshots.current().snapshot();
        Situation asked = Situation.of(snapshot, Parameters.of(context.queryParamMap()))
                .orElseThrow(() -> Refused.unknown("The ledger holds nothing to report on."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SituationReports.write(report(snapshot, asked), form, address(context), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "sitrep-" + asked.from() + "." + form.ending();
        try (Ledger ledger = Ledger.openExisting(snapshots.file())) {
            ledger.audit()
                    .note(Porter.visitor(context).name(), "exported", name, "situation report on " + asked.place());
        }
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .contentType(form.mediaType())
                .result(out.toByteArray());
    }

    private String address(Context context) {
        return at.map(URI::toString).orElse("http://" + context.host()).replaceFirst("/+$", "");
    }

    private void edit(Context context) {
        ReviewForm form = ReviewForm.of(context);
        String claim = form.text().text("claim");
        String told = form.text().text("told");
        String words = form.wanted().equals("strike") ? "" : form.text().text("words");
        if (!claim.matches(CLAIM)
                || told.isEmpty()
                || (words.isEmpty() && !form.wanted().equals("strike"))) {
            throw Refused.malformed(List.of("The form does not say which sentence is to read how."));
        }
        if (words.length() > LONGEST || told.length() > LONGEST) {
            throw Refused.tooLarge("A sentence may be " + LONGEST + " characters long.");
        }
        Situation asked = Situation.of(snapshots.current().snapshot(), Parameters.of(context.queryParamMap()))
                .orElseThrow(() -> Refused.unknown("The ledger holds nothing to report on."));
        reviewing.decide(
                Porter.author(context, form.reason()),
                (decisions, author) -> decisions.edit(new ClaimId(claim), told, words, author));
        context.redirect(asked.parameters().address(SituationView.PATH), HttpStatus.SEE_OTHER);
    }
}

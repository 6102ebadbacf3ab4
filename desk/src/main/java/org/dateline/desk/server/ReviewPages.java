package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.desk.access.Permission;
import org.dateline.desk.access.Visitor;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.review.Correction;
import org.dateline.desk.review.FormText;
import org.dateline.desk.review.Reviewed;
import org.dateline.desk.review.Reviewing;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.view.FormView;
import org.dateline.desk.view.QueueView;
import org.dateline.desk.view.ReviewView;
import org.dateline.desk.view.View;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Report;

/**
 * Where a person decides of claims: one by one, and down the queue of those that wait.
 *
 * @param show answers with a view
 */
record ReviewPages(Reviewing reviewing, Snapshots snapshots, BiConsumer<Context, View> show) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    /** What a page says after something was done, by the word that its address then has. */
    private static final Map<String, String> DONE = Map.of(
            "saved", "Saved.",
            "accepted", "Accepted: it stays as it reads, whatever is read again.",
            "rejected", "Rejected: it counts nowhere any longer.",
            "taken-up", "Taken up for review.",
            "merged", "Marked as a duplicate.",
            "split", "Split: the new claim stands among the decisions below.",
            "added", "Added.",
            "paired", "Noted; the pages follow when the reports have been compared anew.",
            "unchanged", "Nothing was said otherwise, so nothing was changed.",
            "turned", "Done; the history below says what counts.");

    void addTo(RoutesConfig routes) {
        routes.get(QueueView.PATH, this::queue, Permission.CODE);
        routes.post(QueueView.PATH, this::turn, Permission.CODE);
        routes.get("/claims/{id}/review", this::look, Permission.CODE);
        routes.post("/claims/{id}/review", this::decide, Permission.CODE);
        new AddPages(reviewing, snapshots, show).addTo(routes);
        new SensitivityPages(reviewing, snapshots, show).addTo(routes);
    }

    private void queue(Context context) {
        Parameters parameters = Parameters.of(context.queryParamMap());
        show.accept(
                context,
                QueueView.of(
                        snapshots.current().snapshot(),
                        parameters,
                        Porter.visitor(context).name(),
                        snapshots.ask(ledger -> ledger.decisions().history()),
                        snapshots.ask(ledger -> ledger.decisions().reviews(Optional.empty()))));
    }

    private void turn(Context context) {
        ReviewForm form = ReviewForm.of(context);
        Visitor visitor = Porter.visitor(context);
        if (!visitor.may(Permission.JUDGE) && !reviewing.author(form.act()).equals(Optional.of(visitor.name()))) {
            throw Refused.forbidden("What others decided is undone, or done again, by editors.");
        }
        reviewing.turn(form.act(), isUndo(form), Porter.author(context, ""));
        context.redirect(form.back(QueueView.PATH), HttpStatus.SEE_OTHER);
    }

    private static boolean isUndo(ReviewForm form) {
        return switch (form.wanted()) {
            case "undo" -> true;
            case "redo" -> false;
            default -> throw unknown();
        };
    }

    private static Refused unknown() {
        return Refused.malformed(List.of("The form does not say what is to be done."));
    }

    private static ClaimId claim(Context context) {
        return new ClaimId(id(context));
    }

    /** The id in an address. */
    static String id(Context context) {
        String id = context.pathParam("id");
        if (!ID.matcher(id).matches()) {
            throw Refused.unknown("An id is 16 digits and letters from a to f.");
        }
        return id;
    }

    private void look(Context context) {
        Parameters parameters = Parameters.of(context.queryParamMap());
        parameters.expectOnly("done");
        parameters.refuseFaults();
        Reviewed reviewed = reviewing.claim(claim(context));
        show(context, reviewed, form(reviewed), parameters.text("done").map(DONE::get));
    }

    private FormView form(Reviewed reviewed) {
        return form(
                reviewing,
                reviewed.report(),
                reviewed.claim(),
                Correction.form(reviewed.report(), reviewed.claim()),
                Map.of());
    }

    static FormView form(Reviewing reviewing, Report report, Claim claim, FormText text, Map<String, String> faults) {
        FormText shown = Correction.asked(claim, text);
        return new FormView(
                shown,
                faults,
                IntStream.range(0, shown.rows("place"))
                        .mapToObj(row -> Correction.places(claim, shown, row, reviewing.lookup()))
                        .toList());
    }

    private void show(Context context, Reviewed reviewed, FormView form, Optional<String> notice) {
        show.accept(
                context,
                ReviewView.of(
                        reviewed,
                        Porter.visitor(context).name(),
                        form,
                        notice,
                        Optional.of(snapshots.current().snapshot())));
    }

    private void decide(Context context) {
        ClaimId claim = claim(context);
        ReviewForm form = ReviewForm.of(context);
        try {
            String done = form.wanted().equals("save") || form.wanted().equals("split")
                    ? say(claim, form, Porter.author(context, form.reason()))
                    : verdict(context, claim, form);
            context.redirect(form.back("/claims/" + claim + "/review?done=" + done), HttpStatus.SEE_OTHER);
        } catch (Faulty e) {
            context.status(HttpStatus.BAD_REQUEST);
            show(context, reviewing.claim(claim), e.form, Optional.of("Nothing was saved: see what is marked below."));
        } catch (Reviewing.Stale e) {
            context.status(HttpStatus.CONFLICT);
            Reviewed now = reviewing.claim(claim);
            show(
                    context,
                    now,
                    form(now),
                    Optional.of(
                            "Nothing was done: this claim was decided or read otherwise since you opened it. Here it is as"
                                    + " it stands now."));
        }
    }

    private String verdict(Context context, ClaimId claim, ReviewForm form) {
        Verdict verdict = Verdict.of(claim, form);
        if (!Porter.visitor(context).may(verdict.needs())) {
            throw Refused.forbidden("Claims are accepted and rejected by editors.");
        }
        Author author = Porter.author(context, form.reason());
        reviewing.decide(claim, form.text().text("stamp"), author, now -> Optional.of(verdict.act()));
        return verdict.done();
    }

    private String say(ClaimId claim, ReviewForm form, Author author) {
        return reviewing
                .decide(claim, form.text().text("stamp"), author, now -> said(claim, form, now))
                .map(act -> form.wanted().equals("split") ? "split" : "saved")
                .orElse("unchanged");
    }

    private Optional<Reviewing.Deciding> said(ClaimId claim, ReviewForm form, Reviewed now) {
        if (form.wanted().equals("split")) {
            Splitting splitting = Splitting.of(now, form.text(), reviewing.lookup());
            if (!splitting.faults().isEmpty()) {
                FormText whole = Correction.form(now.report(), now.claim()).and(form.text());
                throw new Faulty(form(reviewing, now.report(), now.claim(), whole, splitting.faults()));
            }
            return Optional.of((decisions, author) -> decisions.split(claim, splitting.parts(), author));
        }
        Correction correction = Correction.of(now.report(), now.claim(), form.text(), reviewing.lookup());
        if (!correction.faults().isEmpty()) {
            throw new Faulty(form(reviewing, now.report(), now.claim(), form.text(), correction.faults()));
        }
        return correction.isChange()
                ? Optional.of((decisions, author) -> decisions.correct(claim, correction.claim(), author))
                : Optional.empty();
    }

    /** A form with something wrong in it. */
    static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient FormView form;

        Faulty(FormView form) {
            super("a form with faults");
            this.form = form;
        }

        FormView form() {
            return form;
        }
    }
}

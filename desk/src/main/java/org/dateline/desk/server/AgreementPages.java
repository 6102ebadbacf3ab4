package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.desk.access.Permission;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.review.Reviewing;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.snapshot.Unavailable;
import org.dateline.desk.view.AgreementView;
import org.dateline.desk.view.View;
import org.dateline.intake.coders.CodersException;
import org.dateline.intake.coders.Settlement;
import org.dateline.intake.coders.Side;
import org.dateline.intake.coders.TwoCoders;
import org.dateline.ledger.LedgerException;
import org.dateline.model.Coded;
import org.dateline.reconcile.agreement.Disagreement;

/**
 * Where an editor looks at what two coders made of the same reports, and decides between them. Coders are not let in: they
 * work without seeing each other's.
 *
 * @param first the ledger of the first coder
 * @param second of the second
 * @param show answers with a view
 */
record AgreementPages(
        Path first, Path second, Reviewing reviewing, Snapshots snapshots, BiConsumer<Context, View> show) {
    void addTo(RoutesConfig routes) {
        routes.get(AgreementView.PATH, this::look, Permission.JUDGE);
        routes.post(AgreementView.PATH, this::settle, Permission.JUDGE);
    }

    private void look(Context context) {
        Parameters parameters = Parameters.of(context.queryParamMap());
        parameters.expectOnly();
        parameters.refuseFaults();
        show.accept(context, compared(this::view));
    }

    private AgreementView view(TwoCoders coders) {
        // Opens the ledger, where no page has done so yet.
        snapshots.current();
        return AgreementView.of(coders, snapshots.ask(ledger -> new Settlement(ledger, coders).settled()));
    }

    private void settle(Context context) {
        ReviewForm form = ReviewForm.of(context);
        Side side = side(form.wanted());
        int number = compared(coders -> {
            Disagreement disagreement = Disagreement.of(coders.reports()).stream()
                    .filter(each -> each.key().equals(form.text().text("key")))
                    .findFirst()
                    .orElseThrow(() ->
                            Refused.stale("Nothing was done: a coder decided otherwise since you opened the page."));
            reviewing.change(ledger ->
                    new Settlement(ledger, coders).settle(disagreement, side, Porter.author(context, form.reason())));
            return disagreement.number();
        });
        context.redirect(AgreementView.PATH + "#d" + number, HttpStatus.SEE_OTHER);
    }

    private static Side side(String code) {
        try {
            return Coded.parse(Side.class, code);
        } catch (IllegalArgumentException e) {
            throw Refused.malformed(List.of("The form does not say whose word is taken."));
        }
    }

    private <T> T compared(Function<TwoCoders, T> work) {
        try {
            return work.apply(TwoCoders.of(first, second));
        } catch (CodersException e) {
            throw Refused.malformed(List.of(String.valueOf(e.getMessage())));
        } catch (LedgerException e) {
            throw Unavailable.of(e);
        }
    }
}

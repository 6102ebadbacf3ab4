package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.alert.Feed;
import org.dateline.alert.Lines;
import org.dateline.desk.access.Permission;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.review.FormText;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.view.AlertsView;
import org.dateline.desk.view.View;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Channel;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Change;
import org.dateline.model.Coded;
import org.dateline.model.Kind;

/**
 * Where searches are saved and looked at. What is saved here stays here: only the command line can have something sent.
 *
 * @param at the address under which others reach the desk; empty for this machine's
 * @param show answers with a view
 */
record AlertPages(Snapshots snapshots, Optional<URI> at, BiConsumer<Context, View> show) {
    private static final String ATOM = ".atom";
    private static final String JSONL = ".jsonl";
    private static final int LONGEST = 400;

    void addTo(RoutesConfig routes) {
        routes.get(AlertsView.PATH, this::look, Permission.LOOK);
        routes.post(AlertsView.PATH, this::change, Permission.CODE);
        routes.get(AlertsView.PATH + "/{name}", this::feed, Permission.LOOK);
    }

    private void look(Context context) {
        Parameters parameters = Parameters.of(context.queryParamMap());
        parameters.expectOnly();
        parameters.refuseFaults();
        show(context, Optional.empty());
    }

    private void show(Context context, Optional<String> fault) {
        show.accept(context, ask(ledger -> AlertsView.of(ledger, fault)));
    }

    private void change(Context context) {
        ReviewForm form = ReviewForm.of(context);
        String by = Porter.visitor(context).name();
        try (Ledger ledger = Ledger.openExisting(snapshots.file())) {
            switch (form.wanted()) {
                case "save" -> ledger.alerts().add(alert(form.text(), by, address(context)));
                case "remove" -> ledger.alerts().remove(form.text().text("name"), by);
                default -> throw Refused.malformed(List.of("The form does not say what is to be done."));
            }
            context.redirect(AlertsView.PATH, HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            context.status(HttpStatus.BAD_REQUEST);
            show(context, Optional.of("Nothing was done: " + e.getMessage()));
        }
    }

    private String address(Context context) {
        return at.map(URI::toString).orElse("http://" + context.host()).replaceFirst("/+$", "");
    }

    private static Alert alert(FormText form, String by, String desk) {
        ClaimQuery filter = new ClaimQuery(
                value(form, "place"),
                value(form, "kind").map(code -> Coded.parse(Kind.class, code)),
                value(form, "claimant"),
                day(form, "from"),
                day(form, "until"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Alert(
                form.text("name").strip(), filter, Channel.DESK, "", Optional.empty(), desk, by, Instant.EPOCH);
    }

    private static Optional<String> value(FormText form, String name) {
        return Optional.of(form.text(name).strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static Optional<LocalDate> day(FormText form, String name) {
        try {
            return value(form, name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is a day like 2024-12-01", e);
        }
    }

    private void feed(Context context) {
        String wanted = context.pathParam("name");
        boolean atom = wanted.endsWith(ATOM);
        if (!atom && !wanted.endsWith(JSONL)) {
            context.redirect(AlertsView.PATH + "#h-" + known(wanted).name(), HttpStatus.SEE_OTHER);
            return;
        }
        Alert alert = known(wanted.substring(0, wanted.lastIndexOf('.')));
        List<Change> latest = ask(ledger -> ledger.alerts().latest(alert, Feed.MOST));
        try {
            StringWriter out = new StringWriter();
            if (atom) {
                Feed.write(alert, latest, out);
            } else {
                out.write(Lines.of(alert, latest));
            }
            context.header("Cache-Control", "no-store")
                    .contentType(atom ? "application/atom+xml; charset=utf-8" : "application/x-ndjson; charset=utf-8")
                    .result(out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also where this is the first that the desk is asked. */
    private <T> T ask(Function<Ledger, T> question) {
        Snapshots.Current unused = snapshots.current();
        return snapshots.ask(question);
    }

    private Alert known(String name) {
        return ask(ledger -> ledger.alerts().find(name))
                .orElseThrow(() -> Refused.unknown("No search is saved under this name."));
    }
}

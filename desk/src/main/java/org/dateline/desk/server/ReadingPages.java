package org.dateline.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dateline.desk.access.Permission;
import org.dateline.desk.query.Refused;
import org.dateline.desk.reading.Reading;
import org.dateline.desk.reading.Readings;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.snapshot.Unavailable;
import org.dateline.desk.view.ReadView;
import org.dateline.desk.view.ReadingView;
import org.dateline.desk.view.View;

/**
 * Where documents are handed in, and followed while they are read. They answer where there is no ledger yet too.
 *
 * @param show answers with a view
 */
record ReadingPages(Readings readings, Snapshots snapshots, BiConsumer<Context, View> show) {
    void addTo(RoutesConfig routes) {
        routes.get(ReadView.PATH, this::form, Permission.CODE);
        routes.post(ReadView.PATH, this::take, Permission.CODE);
        routes.get(ReadView.PATH + "/{id}", this::follow, Permission.CODE);
    }

    private void form(Context context) {
        show.accept(context, ReadView.of(snapshots.file().toString(), readings.latest()));
    }

    private void take(Context context) {
        Reading reading = readings.take(HandedIn.of(context))
                .orElseThrow(
                        () -> Refused.tooMany("Many readings wait already; try again when some of them are done."));
        context.redirect(ReadView.PATH + "/" + reading.id(), HttpStatus.SEE_OTHER);
    }

    private void follow(Context context) {
        Reading reading = readings.find(context.pathParam("id"))
                .orElseThrow(
                        () -> Refused.unknown(
                                "The desk knows no such reading; those from before its start are not kept, their reports are."));
        show.accept(context, ReadingView.of(reading, snapshot()));
    }

    private Optional<Snapshot> snapshot() {
        try {
            return Optional.of(snapshots.current().snapshot());
        } catch (Unavailable e) {
            // There is no ledger before the first reading.
            return Optional.empty();
        }
    }
}

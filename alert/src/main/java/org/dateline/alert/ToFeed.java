package org.dateline.alert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Alerts;
import org.dateline.ledger.Delivery;
import org.dateline.model.Change;
import org.dateline.publish.ExportFile;

/** Writes an alert's Atom feed anew: all of it or nothing. */
record ToFeed(Alerts alerts) implements Courier {
    @Override
    public void deliver(Alert alert, Delivery delivery, List<Change> changes) throws Undelivered {
        Path file = Path.of(alert.target());
        try (ExportFile export = ExportFile.at(file)) {
            Feed.write(alert, alerts.latest(alert, Feed.MOST), export.writer());
            export.complete();
        } catch (IOException e) {
            throw ToFile.unwritable(file, e);
        }
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import org.dateline.publish.ChangeFeed;
import org.dateline.publish.ChangeLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline changes}: the feed of what became of claims. */
@Command(
        name = "changes",
        description = {
            "Prints what became of claims, newest last: new, changed (with what each field said before and says now) or"
                    + " withdrawn, and why."
        })
final class ChangesCommand implements Callable<Integer> {
    /** How changes are printed. */
    enum Format {
        table,
        jsonl,
        atom
    }

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "Changes made on this day (2024-12-01) or at this instant (2024-12-01T08:00Z) or later. Times are UTC."
                            + " Default: from the beginning.")
    private @Nullable PointInTime since;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.table;

    @Option(
            names = "--link",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:7070",
            description = "Where the desk answers that an Atom feed's entries lead to. Default: ${DEFAULT-VALUE}.")
    private String link = "";

    ChangesCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Instant from = since == null ? Instant.EPOCH : since.first();
        try (Ledger ledger = dateline.openLedger()) {
            print(ledger, from);
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void print(Ledger ledger, Instant from) throws IOException {
        if (format == Format.jsonl) {
            try (ChangeLines lines = ChangeLines.to(surroundings.out())) {
                ledger.forEachChange(from, RowPrinter.uncheckedChanges(lines::write));
            }
            return;
        }
        if (format == Format.atom) {
            ChangeFeed feed = new ChangeFeed(link.replaceFirst("/+$", ""));
            ledger.forEachChange(from, feed::add);
            feed.write(surroundings.out());
            return;
        }
        ChangeTable table = new ChangeTable(surroundings.out(), surroundings.width(), surroundings.colours());
        ledger.forEachChange(from, RowPrinter.uncheckedChanges(table::print));
        table.end();
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.publish.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline claims}: prints the claims of the ledger. */
@Command(
        name = "claims",
        description = {
            "Prints the claims of the ledger, report by report: id, day, kind, claimant, place and figures, and under"
                    + " them the words. 'dateline show ID' tells all about one."
        })
final class ClaimsCommand implements Callable<Integer> {
    /** How claims are printed. */
    enum Format {
        table,
        csv,
        jsonl
    }

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Mixin
    private final Filters filters = new Filters();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.table;

    ClaimsCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            print(ledger, filters.query());
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void print(Ledger ledger, ClaimQuery query) throws IOException {
        switch (format) {
            case table -> {
                ClaimTable table = new ClaimTable(surroundings.out(), surroundings.width(), surroundings.colours());
                ledger.forEachClaim(query, RowPrinter.unchecked(table::print));
                table.end();
            }
            case csv -> Rows.of(ledger, query).write(ledger.find(query), ExportFormat.CSV.to(surroundings.out()));
            case jsonl -> Rows.of(ledger, query).write(ledger.find(query), ExportFormat.JSONL.to(surroundings.out()));
        }
    }
}

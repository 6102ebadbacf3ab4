package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.intake.Whole;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Report;
import org.dateline.publish.ClaimCsv;
import org.dateline.publish.ExportFile;
import org.dateline.publish.JsonLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline export}: writes all claims or reports for other programs. */
@Command(
        name = "export",
        description = {
            "Writes all claims or all reports of the ledger for other programs. The same documents give the same export to"
                    + " the byte."
        })
final class ExportCommand implements Callable<Integer> {
    /** What is exported. */
    enum What {
        claims,
        reports
    }

    /** In which form. */
    enum Format {
        jsonl,
        csv
    }

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Option(
            names = "--what",
            defaultValue = "claims",
            paramLabel = "WHAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private What what = What.claims;

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (csv for claims only). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.jsonl;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A file, which is replaced once the export is complete. Default: standard output.")
    private @Nullable Path output;

    ExportCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (what == What.reports && format == Format.csv) {
            throw new WrongUse("reports have no CSV form; use --format jsonl");
        }
        try (Ledger ledger = dateline.openLedger()) {
            if (output == null) {
                write(ledger, surroundings.out());
                surroundings.out().flush();
            } else {
                write(ledger, output);
            }
        }
        return ExitStatus.OK;
    }

    private void write(Ledger ledger, Path target) throws IOException {
        try (ExportFile file = ExportFile.at(target)) {
            write(ledger, file.writer());
            file.complete();
        }
    }

    private void write(Ledger ledger, Writer writer) throws IOException {
        if (format == Format.csv) {
            try (ClaimCsv csv = ClaimCsv.to(writer)) {
                ledger.forEachClaim(asOf.on(ClaimQuery.all()), RowPrinter.unchecked(csv::write));
            }
            return;
        }
        Whole whole = Whole.of(ledger, asOf.instant());
        try (JsonLines lines = JsonLines.to(writer)) {
            if (what == What.claims) {
                for (Whole.Entry entry : whole.claims().values()) {
                    lines.write(
                            entry.report(),
                            entry.claim(),
                            whole.standings().of(entry.claim().id()));
                }
            } else {
                for (Report report : whole.reports().values()) {
                    lines.write(report, whole.standing(report));
                }
            }
        }
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import org.dateline.model.ClaimId;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.publish.ClaimWriter;
import org.dateline.publish.ExportFile;
import org.dateline.publish.ExportFormat;
import org.dateline.publish.ExportRow;
import org.dateline.publish.JsonLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline export}: writes claims or reports for other programs. */
@Command(
        name = "export",
        description = {
            "Writes claims, or all reports, of the ledger for other programs. The same documents give the same export to the byte."
                    + " docs/exports.md says what each format carries and what it cannot."
        })
final class ExportCommand implements Callable<Integer> {
    /** What is exported. */
    enum What {
        claims,
        reports,
        /** Each report, followed by its claims. */
        all
    }

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Option(
            names = "--what",
            defaultValue = "claims",
            paramLabel = "WHAT",
            description =
                    "${COMPLETION-CANDIDATES} (each report, then its claims: what import takes). Default: ${DEFAULT-VALUE}.")
    private What what = What.claims;

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "${COMPLETION-CANDIDATES} (reports: jsonl only). Default: ${DEFAULT-VALUE}.")
    private ExportFormat format = ExportFormat.JSONL;

    @Mixin
    private final Filters filters = new Filters();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A file, which is replaced once the export is complete. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private final LeaveOption leave = new LeaveOption();

    ExportCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (what != What.claims && format != ExportFormat.JSONL) {
            throw new WrongUse("reports have no form as " + format.code() + "; use --format jsonl");
        }
        if (what != What.claims && !filters.areOpen()) {
            throw new WrongUse("reports are exported all; leave out the filters, which are for claims");
        }
        if (output == null && !format.isText()) {
            throw new WrongUse(format.code() + " is not text; name a file with --output");
        }
        try (Ledger ledger = dateline.openLedger()) {
            List<ClaimId> claims = ledger.find(filters.query());
            Rows rows = Rows.of(ledger, filters.query(), leave.most(ledger, surroundings));
            if (output == null) {
                write(rows, claims, surroundings.out());
                surroundings.out().flush();
            } else {
                write(rows, claims, output);
            }
            String target = output == null ? "standard output" : String.valueOf(output.getFileName());
            int heldBack = claims.size() - rows.whole().claims(claims).size();
            leave.note(ledger, what + " as " + format.code(), target, heldBack, surroundings);
        }
        return ExitStatus.OK;
    }

    private void write(Rows rows, List<ClaimId> claims, Writer writer) throws IOException {
        if (what != What.claims) {
            writeReports(rows, claims, writer);
        } else {
            writeClaims(rows, claims, format.to(writer));
        }
    }

    private void write(Rows rows, List<ClaimId> claims, Path target) throws IOException {
        try (ExportFile file = ExportFile.at(target)) {
            if (what != What.claims) {
                writeReports(rows, claims, file.writer());
            } else {
                writeClaims(rows, claims, format.to(file));
            }
            file.complete();
        }
    }

    private void writeReports(Rows rows, List<ClaimId> claims, Writer writer) throws IOException {
        Map<ReportId, List<ExportRow>> byReport = what == What.all ? rows.byReport(claims) : Map.of();
        try (JsonLines lines = JsonLines.to(writer)) {
            for (Report report : rows.whole().reports().values()) {
                lines.write(
                        report,
                        rows.whole().standing(report),
                        rows.sensitivities().of(report.id()));
                for (ExportRow claim : byReport.getOrDefault(report.id(), List.of())) {
                    lines.write(claim);
                }
            }
        }
    }

    private void writeClaims(Rows rows, List<ClaimId> claims, ClaimWriter writer) throws IOException {
        rows.write(claims, writer);
        for (Map.Entry<String, Integer> reason : writer.leftOut().entrySet()) {
            surroundings
                    .err()
                    .write("left out: " + Words.count(reason.getValue(), "claim") + ", " + reason.getKey() + "\n");
        }
        surroundings.err().flush();
    }
}

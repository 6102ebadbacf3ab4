package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.publish.ExportFile;
import org.dateline.publish.sitrep.SituationReport;
import org.dateline.publish.sitrep.SituationReports;
import org.dateline.publish.sitrep.SituationReports.Form;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline sitrep}: a report on the situation in a region. */
@Command(
        name = "sitrep",
        description = {
            "Writes a report on the situation in a region over a day or some days, in the shape of OCHA's Flash Update. Every"
                    + " sentence is made from claims of the ledger and cites them. The same ledger gives the same report."
        })
final class SitrepCommand implements Callable<Integer> {
    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Option(names = "--on", paramLabel = "DAY", description = "What reports of this day say: 2024-12-04.")
    private @Nullable LocalDate on;

    @Option(names = "--from", paramLabel = "DAY", description = "Instead of --on: the first day.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DAY", description = "The last day; without it, that of --from.")
    private @Nullable LocalDate until;

    @Option(
            names = "--place",
            required = true,
            paramLabel = "NAME",
            description = "A country's English name, or part of the names of places.")
    private String place = "";

    @Option(
            names = "--link",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:7070",
            description = "Where the desk answers that claims are linked to. Default: ${DEFAULT-VALUE}.")
    private String link = "";

    @Mixin
    private final LeaveOption leave = new LeaveOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "A file that ends in .md, .html, .docx or .pdf, which is replaced once the report is complete. Default: Markdown on"
                            + " standard output.")
    private @Nullable Path output;

    SitrepCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate first = Optional.ofNullable(on)
                .or(() -> Optional.ofNullable(from))
                .orElseThrow(() -> new WrongUse("say which day: --on 2024-12-04, or --from and --until"));
        LocalDate last = on == null && until != null ? until : first;
        if (last.isBefore(first) || (on != null && (from != null || until != null))) {
            throw new WrongUse("say --on a day, or --from a day --until a later one");
        }
        if (place.isBlank()) {
            throw new WrongUse("--place is a name");
        }
        Form form = output == null ? Form.MD : form(output);
        try (Ledger ledger = dateline.openLedger()) {
            Whole whole = Whole.of(ledger, asOf.instant(), leave.most(ledger, surroundings));
            SituationReport report = SituationReports.edited(
                    SituationReports.of(whole, place.strip(), first, last),
                    ledger.decisions().edits(asOf.instant()));
            String links = link.replaceFirst("/+$", "");
            if (output == null) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                SituationReports.write(report, form, links, text);
                surroundings.out().write(text.toString(StandardCharsets.UTF_8));
                surroundings.out().flush();
            } else {
                write(report, form, links, output);
            }
            String target = output == null ? "standard output" : String.valueOf(output.getFileName());
            leave.note(ledger, "situation report on " + place, target, 0, surroundings);
        }
        return ExitStatus.OK;
    }

    private static void write(SituationReport report, Form form, String links, Path target) throws IOException {
        try (ExportFile file = ExportFile.at(target)) {
            SituationReports.write(report, form, links, file.stream());
            file.complete();
        }
    }

    private static Form form(Path file) {
        String name = String.valueOf(file.getFileName());
        return Form.of(name)
                .orElseThrow(() -> new WrongUse("the report's file ends in .md, .html, .docx or .pdf, not " + name));
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Source;
import org.dateline.intake.Sources;
import org.dateline.intake.Summary;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline read PATH...}: takes documents into the ledger. */
@Command(
        name = "read",
        description = {
            "Reads reports (pages, texts, and archives of them) into the ledger, which is made if it does not exist. The bytes are"
                    + " kept, claims are found in reports in English, reports in other languages are kept and can be"
                    + " searched. Reading the same documents again changes nothing."
        })
final class ReadCommand implements Callable<Integer> {
    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders with all that is in them, and '-' for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private AlertOptions alerts = new AlertOptions();

    ReadCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Summary summary = read();
        new SummaryPage(surroundings.out(), surroundings.colours(), dateline.ledgerFile()).print(summary);
        boolean all = summary.rejectedTotal() == 0 && summary.faults().isEmpty();
        return all ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
    }

    @SuppressWarnings("try") // The bar ends before alerts say anything.
    private Summary read() throws IOException {
        try (Engine engine = Engine.start(Version.number());
                Ledger ledger = Ledger.open(dateline.ledgerFile());
                ReadProgress progress = new ReadProgress(surroundings, dateline.debug())) {
            List<Source> sources = Sources.find(paths, surroundings.in(), dateline.ledgerFile());
            int threads = Runtime.getRuntime().availableProcessors();
            Summary summary = new Intake(ledger, engine, progress, threads).take(sources);
            progress.close();
            alerts.run(ledger, surroundings);
            return summary;
        }
    }
}

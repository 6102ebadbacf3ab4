package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.fetch.Fetcher;
import org.dateline.fetch.UntilStopped;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Summary;
import org.dateline.intake.web.Fetching;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline fetch URL...}: takes what addresses hold into the ledger. */
@Command(
        name = "fetch",
        description = {
            "Fetches pages into the ledger, as their sites' robots.txt allow: from public hosts only, one page at a time from"
                    + " a host, and only if they have changed since. Of a feed, the pages that it leads to as well. What is"
                    + " fetched is read as files are. Ctrl-C ends it after the page at hand."
        })
final class FetchCommand implements Callable<Integer> {
    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses that begin with http:// or https://.")
    private List<String> addresses = List.of();

    @Mixin
    private FetchOptions options = new FetchOptions();

    @Mixin
    private AlertOptions alerts = new AlertOptions();

    FetchCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    @SuppressWarnings("try") // The end is there to be closed.
    public Integer call() throws IOException {
        UntilStopped time = new UntilStopped();
        try (CleanEnd end = new CleanEnd(time::stop);
                Fetcher fetcher = options.fetcher(time);
                Engine engine = Engine.start(Version.number());
                Ledger ledger = Ledger.open(dateline.ledgerFile());
                ReadProgress progress = new ReadProgress(surroundings, dateline.debug())) {
            int threads = Runtime.getRuntime().availableProcessors();
            Intake intake = new Intake(ledger, engine, progress, threads);
            Summary summary = new Fetching(ledger, fetcher, intake).take(addresses);
            progress.close();
            alerts.run(ledger, surroundings);
            new SummaryPage(surroundings.out(), surroundings.colours(), dateline.ledgerFile()).print(summary);
            boolean all = summary.rejectedTotal() == 0 && summary.faults().isEmpty();
            return all ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
        }
    }
}

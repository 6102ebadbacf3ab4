package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.ReportState;
import org.dateline.model.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline versions}: what a report said at first and what was changed since. */
@Command(
        name = "versions",
        description = {
            "Lists the versions of a report, oldest first, each with the paragraphs that were changed, and with notices of"
                    + " corrections, updates and retractions.",
            "Reports are versions of one another if they come from the same address (whatever its scheme, 'www.', AMP form or"
                    + " tracking parameters) or if one was read from the file where the other was."
        })
final class VersionsCommand implements Callable<Integer> {
    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "REPORT",
            description = "Part of its file's name, or the beginning of its id; only one report may fit.")
    private String words = "";

    VersionsCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            new VersionsPage(surroundings.out(), surroundings.width(), surroundings.colours()).print(versions(ledger));
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    /** Of several reports that fit, all may be versions of one. */
    private List<ReportState> versions(Ledger ledger) {
        List<ReportId> fitting = words.isBlank() ? List.of() : ledger.reportsOfAllTimes(words.strip());
        if (fitting.isEmpty()) {
            throw new WrongUse("no report fits '" + words + "'");
        }
        List<ReportState> versions = ledger.versions(fitting.get(0));
        List<ReportId> known =
                versions.stream().map(state -> state.report().id()).toList();
        if (!known.containsAll(fitting)) {
            throw new WrongUse("more than one report fits '" + words + "'; say more of its name, or give its id");
        }
        return versions;
    }
}

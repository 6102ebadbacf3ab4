package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.ReportState;
import org.dateline.model.Author;
import org.dateline.model.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline withdraw REPORT}: takes a report out of the ledger, or back in. */
@Command(
        name = "withdraw",
        description = {
            "Takes a report out: it and its claims are listed no longer, and reading the same bytes again does not bring them"
                    + " back. Nothing is deleted: '--as-of', 'dateline changes' and 'dateline show CLAIM' still show what was."
        })
final class WithdrawCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 5;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "REPORT",
            description = "Part of its file's name, or the beginning of its id; only one report may fit.")
    private String words = "";

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why, for those who look at the ledger later.")
    private String reason = "";

    @Mixin
    private final ByOption by = new ByOption();

    @Option(names = "--restore", description = "Take a withdrawn report back in.")
    private boolean restore;

    WithdrawCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            ReportId report = soleReport(ledger);
            Author author = new Author(by.name(surroundings), reason);
            if (restore) {
                ledger.restore(report, author);
            } else {
                ledger.withdraw(report, author);
            }
            CatchUp.in(ledger, dateline, surroundings);
            say(ledger, report);
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private ReportId soleReport(Ledger ledger) {
        List<ReportId> fitting = words.isBlank() ? List.of() : ledger.reportsOfAllTimes(words.strip());
        List<ReportId> found = fitting.stream()
                .filter(id -> ledger.withdrawal(id).isPresent() == restore)
                .toList();
        List<ReportId> holding =
                found.stream().filter(id -> ledger.report(id).isPresent()).toList();
        if (found.size() == 1 || holding.size() == 1) {
            return holding.size() == 1 ? holding.get(0) : found.get(0);
        }
        throw new WrongUse(
                found.isEmpty()
                        ? none(fitting)
                        : "more than one report fits '" + words + "': " + named(ledger, found) + "; give its id");
    }

    private String none(List<ReportId> fitting) {
        String wanted = restore ? "no withdrawn report fits '" : "no report fits '";
        String state = fitting.isEmpty() ? "" : restore ? " (it is not withdrawn)" : " (it is withdrawn already)";
        return wanted + words + "'" + state;
    }

    private static String named(Ledger ledger, List<ReportId> reports) {
        List<String> names = reports.stream()
                .limit(MOST_NAMED)
                .map(id -> file(ledger, id) + " (" + id + ")")
                .toList();
        return String.join(", ", names) + (reports.size() > MOST_NAMED ? ", …" : "");
    }

    private static String file(Ledger ledger, ReportId report) {
        List<ReportState> states = ledger.history(report);
        return Words.line(states.get(states.size() - 1).report().file());
    }

    private void say(Ledger ledger, ReportId report) throws IOException {
        String done = !restore
                ? "withdrawn: "
                : ledger.report(report).isPresent() ? "restored: " : "restored, and superseded by a newer version: ";
        surroundings.out().write(done + file(ledger, report) + " (" + report + ")\n");
    }
}

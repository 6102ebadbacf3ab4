package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.Ledger;
import org.dateline.model.AuditEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline audit}: the log of all changes, and whether it is as it was written. */
@Command(
        name = "audit",
        description = {
            "The log of all changes to the ledger: who did what, when, what it said before and after. Its lines are only added,"
                    + " and each is sealed with the one before it."
        })
final class AuditCommand implements Runnable {
    private static final int PAGE = 1_000;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    AuditCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "say what to do with the log: audit verify or audit list");
        }
    }

    @Command(
            name = "verify",
            description = {
                "Reckons all seals again. Prints the last one, which stands for the whole log: kept elsewhere, it shows later that"
                        + " no line was taken off the end. Exit status 1 if a line is not as it was written."
            })
    int verify() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            Optional<Long> fault = ledger.audit().firstFault();
            Optional<AuditEntry> last = ledger.audit().last();
            if (fault.isPresent()) {
                say("line " + fault.get() + " is not as it was written, or is missing");
            } else if (last.isEmpty()) {
                say("no changes yet");
            } else {
                say(Words.count(Math.toIntExact(last.get().number()), "line") + ", all as they were written; sealed by "
                        + last.get().digest());
            }
            surroundings.out().flush();
            return fault.isPresent() ? ExitStatus.SOME_REJECTED : ExitStatus.OK;
        }
    }

    @Command(name = "list", description = "Prints the log, oldest first.")
    int list(
            @Parameters(
                            arity = "0..1",
                            defaultValue = "",
                            paramLabel = "SUBJECT",
                            description = "The whole id of a claim or report, or a file's name: only lines about it.")
                    String subject,
            @Option(
                            names = "--after",
                            defaultValue = "0",
                            paramLabel = "NUMBER",
                            description = "Only lines after this one.")
                    long after)
            throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            if (!subject.isBlank()) {
                print(ledger.audit().of(subject.strip()).stream()
                        .filter(line -> line.number() > after)
                        .toList());
            } else {
                long from = after;
                List<AuditEntry> lines = ledger.audit().after(from, PAGE);
                while (!lines.isEmpty()) {
                    print(lines);
                    from = lines.get(lines.size() - 1).number();
                    lines = ledger.audit().after(from, PAGE);
                }
            }
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void print(List<AuditEntry> lines) throws IOException {
        for (AuditEntry line : lines) {
            String change = line.before().isBlank() ? line.after() : line.before() + " → " + line.after();
            say(line.number() + "  " + line.at() + "  " + Words.line(line.by()) + "  " + line.action() + "  "
                    + Words.line(line.subject()) + (change.isBlank() ? "" : "  " + Words.line(change)));
        }
    }

    private void say(String line) throws IOException {
        surroundings.out().write(line + "\n");
    }
}

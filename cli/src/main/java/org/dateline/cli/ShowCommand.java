package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline show CLAIM}: tells all about one claim. */
@Command(
        name = "show",
        description = {
            "Shows a claim in its sentence and paragraph, through whose mouths it came, and why each field is what it is."
        })
final class ShowCommand implements Callable<Integer> {
    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "CLAIM",
            description = "The claim's id, or its first digits as 'dateline claims' prints them.")
    private String id = "";

    ShowCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            Claim claim = soleClaim(ledger);
            Report report = ledger.report(claim.report())
                    .orElseThrow(() -> new IllegalStateException("a claim without its report: " + claim.id()));
            new ClaimPage(surroundings.out(), surroundings.width(), surroundings.colours()).print(report, claim);
            new StandingPage(surroundings.out(), surroundings.width(), surroundings.colours())
                    .print(claim.id(), Whole.of(ledger, Optional.empty()));
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private Claim soleClaim(Ledger ledger) {
        String beginning = id.strip().toLowerCase(Locale.ROOT);
        List<Claim> found = beginning.isEmpty() ? List.of() : ledger.claimsById(beginning);
        if (found.isEmpty()) {
            throw new WrongUse("no claim's id begins with '" + id + "'; 'dateline claims' lists them");
        }
        if (found.size() > 1) {
            throw new WrongUse("more than one claim's id begins with '" + id + "'; give more digits");
        }
        return found.get(0);
    }
}

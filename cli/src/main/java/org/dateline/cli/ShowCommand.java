package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.intake.Whole;
import org.dateline.ledger.ClaimState;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline show CLAIM}: tells all about one claim. */
@Command(
        name = "show",
        description = {
            "Shows a claim in its sentence and paragraph, through whose mouths it came, why each field is what it is, and what"
                    + " it said before; also a claim that has ended, with the reason."
        })
final class ShowCommand implements Callable<Integer> {
    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "CLAIM",
            description = "The claim's id, or its first digits as 'dateline claims' prints them.")
    private String id = "";

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    ShowCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            ClaimId claim = soleClaim(ledger);
            List<ClaimState> states = ledger.history(claim);
            ClaimState shown = shown(claim, states);
            new ClaimPage(surroundings.out(), surroundings.width(), surroundings.colours())
                    .print(shown.report(), shown.claim());
            if (shown.heldAt(asOf.instant())) {
                new StandingPage(surroundings.out(), surroundings.width(), surroundings.colours())
                        .print(claim, Whole.around(claim, ledger, asOf.instant()));
            }
            Optional<Review> review = Optional.ofNullable(
                    ledger.decisions().reviews(asOf.instant()).get(claim));
            if (review.isPresent()) {
                surroundings.out().write(line(review.get()));
            }
            new HistoryPage(surroundings.out(), surroundings.width(), surroundings.colours()).print(states);
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private static String line(Review review) {
        return "review      " + review.state().code() + ", " + Words.line(review.by()) + " on " + review.at()
                + (review.reason().isBlank() ? "" : ": " + Words.line(review.reason())) + "\n";
    }

    /** A claim that holds; else, where no time is asked for, one that has ended. */
    private ClaimId soleClaim(Ledger ledger) {
        String beginning = id.strip().toLowerCase(Locale.ROOT);
        List<ClaimId> found = beginning.isEmpty() ? List.of() : found(ledger, beginning);
        if (found.isEmpty()) {
            throw new WrongUse("no claim's id begins with '" + id + "'; 'dateline claims' lists them");
        }
        if (found.size() > 1) {
            throw new WrongUse("more than one claim's id begins with '" + id + "'; give more digits");
        }
        return found.get(0);
    }

    private List<ClaimId> found(Ledger ledger, String beginning) {
        List<ClaimId> holding = ledger.claimsById(beginning, asOf.instant()).stream()
                .map(Claim::id)
                .toList();
        return holding.isEmpty() && asOf.instant().isEmpty() ? ledger.claimsOfAllTimes(beginning) : holding;
    }

    /** The state that held at the time asked for; the last one where none does. */
    private ClaimState shown(ClaimId claim, List<ClaimState> states) {
        List<ClaimState> own = states.stream()
                .filter(state -> state.claim().id().equals(claim))
                .toList();
        return own.stream()
                .filter(state -> state.heldAt(asOf.instant()))
                .findFirst()
                .orElse(own.get(own.size() - 1));
    }
}

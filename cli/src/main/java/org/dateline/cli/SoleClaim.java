package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;

/** The one claim that the user means: one that holds; where none fits, one that has ended. */
final class SoleClaim {
    private SoleClaim() {}

    /** @throws WrongUse if none fits, or several do */
    static ClaimId in(Ledger ledger, String words) {
        String beginning = words.strip().toLowerCase(Locale.ROOT);
        List<ClaimId> holding = beginning.isEmpty()
                ? List.of()
                : ledger.claimsById(beginning).stream().map(Claim::id).toList();
        List<ClaimId> found = !holding.isEmpty() || beginning.isEmpty() ? holding : ledger.claimsOfAllTimes(beginning);
        if (found.size() != 1) {
            throw new WrongUse(
                    found.isEmpty()
                            ? "no claim's id begins with '" + beginning + "'; 'dateline claims' lists them"
                            : "more than one claim's id begins with '" + beginning + "'; give more digits");
        }
        return found.get(0);
    }
}

package org.dateline.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ledger.ClaimState;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Decision;
import org.dateline.model.Report;
import org.dateline.model.Review;
import org.dateline.model.Sha256;

/**
 * A claim as the ledger has it now, with what persons decided of it.
 *
 * @param holds whether it counts; else it is as it stood last
 * @param review empty where no person has decided anything of it
 * @param decisions the acts in which something was decided of it, oldest first, each with all that was decided at once
 */
public record Reviewed(Report report, Claim claim, boolean holds, Optional<Review> review, List<Decision> decisions) {

    /** Empty where the ledger never held it. */
    static Optional<Reviewed> of(Ledger ledger, ClaimId id) {
        Optional<ClaimState> last = ledger.history(id).stream()
                .filter(state -> state.claim().id().equals(id))
                .reduce((earlier, later) -> later);
        return last.map(state -> new Reviewed(
                state.report(),
                state.claim(),
                state.ended().isEmpty(),
                Optional.ofNullable(ledger.decisions().reviews(Optional.empty()).get(id)),
                decisions(ledger, state)));
    }

    private static List<Decision> decisions(Ledger ledger, ClaimState state) {
        Set<String> ids = Set.of(state.claim().id().value(), state.report().id().value());
        List<Decision> all = ledger.decisions().history();
        Set<Long> acts = all.stream()
                .filter(decision -> ids.contains(decision.subject())
                        || decision.other().filter(ids::contains).isPresent())
                .map(Decision::act)
                .collect(Collectors.toSet());
        return all.stream().filter(decision -> acts.contains(decision.act())).toList();
    }

    /** Differs whenever it is decided where the claim stands in review, and whenever it reads otherwise. */
    public String stamp() {
        return stamp(claim, holds, review);
    }

    /** Likewise, of a claim that is looked at elsewhere. */
    public static String stamp(Claim claim, boolean holds, Optional<Review> review) {
        return Sha256.of(claim + " " + holds + " " + review).brief();
    }
}

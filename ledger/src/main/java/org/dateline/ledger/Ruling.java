package org.dateline.ledger;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.ClaimId;
import org.dateline.model.Decision;

/**
 * What a person decided of one claim, with all that is needed to lay it over another reading.
 *
 * @param subject the claim it was decided of
 * @param mark by what that claim is found again
 * @param fields those corrected
 * @param says the claim as the person left it, with the text in which its spans count; empty where it takes the claim out
 */
record Ruling(Decision decision, ClaimId subject, Marks.Mark mark, Set<ClaimField> fields, Optional<Said> says) {

    /** What a person said of a claim. */
    record Said(Claim claim, String text) {}

    boolean is(Decision.Type type) {
        return decision.type() == type;
    }

    /** In words for people, as reason of a field. */
    String reason() {
        String why = decision.author().reason();
        return decision.words() + " by " + decision.author().name() + (why.isBlank() ? "" : ": " + why);
    }
}

package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Claimant;
import org.dateline.model.Grade;
import org.dateline.model.Judgement;
import org.dateline.model.Judgements;

/** Brings in what persons think: letters of sources, which no rule gives, and digits of claims, which win over the rules. */
final class Registry {
    private Registry() {}

    /**
     * @param claimants the names under which the claimants go in the ledger
     */
    static Grade graded(Grade byRule, Held held, List<String> claimants, Judgements judgements) {
        List<String> trace = new ArrayList<>();
        Optional<String> letter = Optional.empty();
        for (String name : source(held, claimants)) {
            Optional<Judgement> judgement = judgements.ofSource(name);
            if (letter.isEmpty() && judgement.isPresent()) {
                letter = judgement.map(Judgement::grade);
                trace.add("source " + letter.get() + ": " + name + ", "
                        + judgement.get().trace());
            }
        }
        Optional<Judgement> ofClaim = judgements.of(held.claim().id());
        ofClaim.ifPresent(judgement -> trace.add("information " + judgement.grade() + ", " + judgement.trace()
                + "; the rules by themselves give " + byRule.information()));
        trace.addAll(byRule.trace());
        int digit =
                ofClaim.map(judgement -> Integer.parseInt(judgement.grade())).orElse(byRule.information());
        return new Grade(letter, digit, trace);
    }

    /**
     * The names under which the source of a claim may stand in the registry: the innermost claimant, as the ledger names it
     * and as written; without a claimant the agencies; without these the outlet. A letter of the agency is none of the claimant.
     */
    private static List<String> source(Held held, List<String> claimants) {
        List<Claimant> written = held.claim().claimants();
        if (!written.isEmpty()) {
            return Stream.of(
                            claimants.get(claimants.size() - 1),
                            written.get(written.size() - 1).name())
                    .distinct()
                    .toList();
        }
        return held.claim().via().isEmpty()
                ? held.outlet().stream().toList()
                : held.claim().via();
    }
}

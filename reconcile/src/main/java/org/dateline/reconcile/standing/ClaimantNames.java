package org.dateline.reconcile.standing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.Pairings;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.reconcile.claim.Speaker;

/**
 * One name for each claimant whom reports spell in several ways ("Abdul Ghani", "Abdulghani"). Spellings are taken for one
 * where two claims were found to be of one voice, or full names have the same letters.
 */
public final class ClaimantNames {
    private static final int FULL_NAME = 10;

    private final Clusters<String> spellings = new Clusters<>();
    private final Map<String, String> chosen = new HashMap<>();

    private ClaimantNames() {}

    public static ClaimantNames of(Collection<Held> held, Pairings pairings) {
        ClaimantNames names = new ClaimantNames();
        Map<ClaimId, Held> byId = new HashMap<>();
        held.forEach(each -> byId.put(each.claim().id(), each));
        for (Relation relation : pairings.relations()) {
            Held one = byId.get(relation.claim());
            Held other = byId.get(relation.other());
            if (one != null && other != null && isOfOneVoice(relation.type())) {
                names.join(one.claim().claimants(), other.claim().claimants());
            }
        }
        names.joinByLetters(held);
        names.choose(held);
        return names;
    }

    private static boolean isOfOneVoice(RelationType type) {
        return type == RelationType.REPEATS || type == RelationType.UPDATES || type == RelationType.CORRECTS;
    }

    private void join(List<Claimant> some, List<Claimant> others) {
        for (Claimant one : some) {
            for (Claimant other : others) {
                Speaker first = Speaker.of(one);
                Speaker second = Speaker.of(other);
                if (first.names().size() > 1 && second.names().size() > 1 && first.isSameAs(second)) {
                    spellings.join(one.name(), other.name());
                }
            }
        }
    }

    /** Full names of the same letters, however they are parted. */
    private void joinByLetters(Collection<Held> held) {
        Map<String, String> firstOfLetters = new HashMap<>();
        for (Held each : held) {
            for (Claimant claimant : each.claim().claimants()) {
                Speaker speaker = Speaker.of(claimant);
                if (speaker.names().size() > 1 && speaker.letters().length() >= FULL_NAME) {
                    spellings.join(
                            claimant.name(),
                            firstOfLetters.computeIfAbsent(speaker.letters(), first -> claimant.name()));
                }
            }
        }
    }

    /** The spelling that most claims have; of several the longest, then the first in order. */
    private void choose(Collection<Held> held) {
        Map<String, Integer> counts = new HashMap<>();
        held.forEach(
                each -> each.claim().claimants().forEach(claimant -> counts.merge(claimant.name(), 1, Integer::sum)));
        Comparator<String> better = Comparator.<String>comparingInt(name -> counts.getOrDefault(name, 0))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder());
        spellings
                .of(counts.keySet())
                .forEach((least, all) ->
                        chosen.put(least, all.stream().max(better).orElse(least)));
    }

    /** The name under which a claimant goes in the ledger: as written, where no other spelling is known. */
    public String of(Claimant claimant) {
        return chosen.getOrDefault(spellings.least(claimant.name()), claimant.name());
    }
}

package org.dateline.reconcile.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Report;

/**
 * A report that two people coded.
 *
 * @param proposed the claims that both were given; empty where they began with none
 * @param first the first coder's claims
 * @param second the second coder's
 */
public record CodedTwice(Report report, List<Claim> proposed, List<Claim> first, List<Claim> second) {
    public CodedTwice {
        proposed = List.copyOf(proposed);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** What became one claim, and what only one of them has, in the order of the text. */
    public List<Match> matches() {
        return Matching.of(report, first, second);
    }

    /** How many of the claims given both took out. */
    int takenOut() {
        Set<ClaimId> kept = new HashSet<>();
        Stream.concat(first.stream(), second.stream()).map(Claim::id).forEach(kept::add);
        return (int)
                proposed.stream().filter(claim -> !kept.contains(claim.id())).count();
    }
}

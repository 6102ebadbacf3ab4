package org.dateline.reconcile.standing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.ClaimId;
import org.dateline.model.OriginId;
import org.dateline.reconcile.claim.Speaker;

/** Counts the independent voices behind claims. */
final class Voices {
    private final Function<ClaimId, OriginId> origins;

    Voices(Function<ClaimId, OriginId> origins) {
        this.origins = origins;
    }

    /**
     * The number of origins that are not known to go back on one another: one claimant is one voice however often and through
     * whom it speaks; those who name nobody are one voice together, and only where nobody is named at all.
     */
    int independent(Collection<Held> claims) {
        Set<OriginId> credited = claims.stream()
                .filter(held -> !held.isUncredited())
                .map(held -> origins.apply(held.claim().id()))
                .collect(Collectors.toSet());
        if (credited.isEmpty()) {
            return claims.isEmpty() ? 0 : 1;
        }
        Clusters<OriginId> voices = new Clusters<>();
        joinByClaimant(claims, voices);
        return voices.of(credited).size();
    }

    private void joinByClaimant(Collection<Held> claims, Clusters<OriginId> voices) {
        Map<Speaker, OriginId> speakers = new LinkedHashMap<>();
        for (Held held : claims) {
            OriginId origin = origins.apply(held.claim().id());
            List<Speaker> own =
                    held.claim().claimants().stream().map(Speaker::of).toList();
            own.forEach(speaker -> speakers.forEach((other, its) -> {
                if (speaker.isSameAs(other)) {
                    voices.join(origin, its);
                }
            }));
            own.forEach(speaker -> speakers.putIfAbsent(speaker, origin));
        }
    }
}

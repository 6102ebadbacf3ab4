package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.OriginId;
import org.dateline.model.ReportId;
import org.dateline.reconcile.claim.Speaker;

/** Counts the independent voices behind claims. */
final class Voices {
    private final Function<ClaimId, OriginId> origins;
    private final Function<ReportId, OriginId> texts;

    /**
     * @param texts the same for all reports that hold one text
     */
    Voices(Function<ClaimId, OriginId> origins, Function<ReportId, OriginId> texts) {
        this.origins = origins;
        this.texts = texts;
    }

    /**
     * The number of origins that are not known to go back on one another: one claimant is one voice however often and through
     * whom it speaks, and so is an agency that names nobody; who names a claimant rests on it and adds nothing. Those who
     * name nobody at all are one voice together, and only where nobody is named. Named voices of which one agency or report
     * is the only channel are counted each; {@link Channels} says which they are.
     */
    int independent(Collection<Held> claims) {
        return claims.isEmpty() ? 0 : Math.max(1, voices(claims).size());
    }

    /** The origins behind claims that name somebody, those of one voice together, in order. */
    Collection<List<OriginId>> voices(Collection<Held> claims) {
        Set<OriginId> credited = claims.stream()
                .filter(held -> !held.isUncredited())
                .map(held -> origins.apply(held.claim().id()))
                .collect(Collectors.toSet());
        Clusters<OriginId> voices = new Clusters<>();
        joinByClaimant(claims, voices);
        joinByRole(claims, voices);
        return voices.of(credited).values();
    }

    private void joinByClaimant(Collection<Held> claims, Clusters<OriginId> voices) {
        Map<Speaker, OriginId> speakers = new LinkedHashMap<>();
        for (Held held : claims) {
            OriginId origin = origins.apply(held.claim().id());
            List<Speaker> own = speakers(held);
            own.forEach(speaker -> speakers.forEach((other, its) -> {
                if (speaker.isSameAs(other)) {
                    voices.join(origin, its);
                }
            }));
            own.forEach(speaker -> speakers.putIfAbsent(speaker, origin));
        }
    }

    /**
     * Speakers without a name of their own ("an army colonel", "a colonel of the army") are not told apart by the words that
     * two reports of one text have for them.
     */
    private void joinByRole(Collection<Held> claims, Clusters<OriginId> voices) {
        Map<String, List<Held>> byRole = new HashMap<>();
        for (Held held : claims) {
            for (String role : roles(held)) {
                byRole.computeIfAbsent(texts.apply(held.report()) + " " + role, first -> new ArrayList<>())
                        .add(held);
            }
        }
        for (List<Held> alike : byRole.values()) {
            if (alike.stream().map(Held::report).distinct().count() > 1) {
                OriginId first = origins.apply(alike.get(0).claim().id());
                alike.forEach(
                        held -> voices.join(first, origins.apply(held.claim().id())));
            }
        }
    }

    private static Set<String> roles(Held held) {
        return speakers(held).stream()
                .filter(speaker -> speaker.names().size() < 2)
                .flatMap(speaker ->
                        speaker.words().stream().filter(word -> !speaker.names().contains(word)))
                .collect(Collectors.toSet());
    }

    private static List<Speaker> speakers(Held held) {
        return held.claim().claimants().isEmpty()
                ? held.claim().via().stream()
                        .map(agency -> Speaker.of(new Claimant(agency, ClaimantKind.AGENCY)))
                        .toList()
                : held.claim().claimants().stream().map(Speaker::of).toList();
    }
}

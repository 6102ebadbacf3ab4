package org.dateline.reconcile.standing;

import java.util.List;
import org.dateline.model.ClaimId;
import org.dateline.model.EventId;
import org.dateline.model.Relation;

/**
 * Claims about one happening.
 *
 * @param claims by id
 * @param outlets number of reports' outlets, reports without one counted singly
 * @param origins number of independent origins; carriers of unknown lineage add none to others
 * @param disputes contradictions and denials among the claims
 * @param upstreams which of the independent origins are known through one channel only; they count each
 */
public record Event(
        EventId id, List<ClaimId> claims, int outlets, int origins, List<Relation> disputes, List<Upstream> upstreams) {
    public Event {
        claims = List.copyOf(claims);
        disputes = List.copyOf(disputes);
        upstreams = List.copyOf(upstreams);
    }
}

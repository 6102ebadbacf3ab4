package org.dateline.reconcile.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ClaimId;
import org.dateline.model.Pairings;
import org.dateline.model.Relation;
import org.dateline.model.ReportLink;
import org.dateline.model.SameEvent;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;

/** The claims of two reports held against each other, or those of one report among themselves. */
public final class ReportComparison {
    private ReportComparison() {}

    /**
     * The relations between claims of two reports; depends on nothing but these two. Of the claims of a report that would
     * repeat or corroborate one claim of the other, the likest does.
     *
     * @param link what the reports have in common; empty if nothing is known
     */
    public static Pairings of(List<ClaimView> some, List<ClaimView> others, Optional<ReportLink> link) {
        List<Relations.Found> found = new ArrayList<>();
        List<SameEvent> sameEvents = new ArrayList<>();
        for (ClaimView a : some) {
            for (ClaimView b : others) {
                if (!Comparison.isWorthWhile(a, b)) {
                    continue;
                }
                Comparison pair = Comparison.of(a, b, link);
                found.addAll(Relations.of(pair));
                if (pair.isSameHappening()) {
                    sameEvents.add(new SameEvent(a.claim().id(), b.claim().id()));
                }
            }
        }
        return new Pairings(link.stream().toList(), withoutSeconds(found), sameEvents);
    }

    /** The relations between claims of one report. */
    public static Pairings within(List<ClaimView> claims) {
        List<Relations.Found> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                found.addAll(Relations.of(Comparison.of(claims.get(i), claims.get(j), Optional.empty())));
            }
        }
        return new Pairings(List.of(), withoutSeconds(found), List.of());
    }

    private static List<Relation> withoutSeconds(List<Relations.Found> found) {
        List<Relations.Found> best = new ArrayList<>(found);
        best.sort(Comparator.comparingDouble(Relations.Found::likeness)
                .reversed()
                .thenComparing(each -> lower(each.relation()))
                .thenComparing(each -> higher(each.relation()))
                .thenComparing(each -> each.relation().type()));
        Map<ClaimId, ClaimId> taken = new HashMap<>();
        List<Relation> kept = new ArrayList<>();
        for (Relations.Found each : best) {
            Relation relation = each.relation();
            if (!each.exclusive() || isFree(taken, relation)) {
                kept.add(relation);
                if (each.exclusive()) {
                    taken.put(relation.claim(), relation.other());
                    taken.put(relation.other(), relation.claim());
                }
            }
        }
        return kept;
    }

    /** Of equally alike pairs the one with the lower ids, whichever report came first. */
    private static ClaimId lower(Relation relation) {
        return relation.claim().compareTo(relation.other()) < 0 ? relation.claim() : relation.other();
    }

    private static ClaimId higher(Relation relation) {
        return relation.claim().compareTo(relation.other()) < 0 ? relation.other() : relation.claim();
    }

    private static boolean isFree(Map<ClaimId, ClaimId> taken, Relation relation) {
        ClaimId first = taken.get(relation.claim());
        ClaimId second = taken.get(relation.other());
        boolean isTogether = relation.other().equals(first) && relation.claim().equals(second);
        return (first == null && second == null) || isTogether;
    }
}

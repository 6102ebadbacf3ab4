package org.dateline.reconcile.relation;

import java.util.List;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Place;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;
import org.dateline.reconcile.claim.Nearness;
import org.dateline.reconcile.claim.Voice;

/** One voice denies, or says that it is not so, what another asserts. */
final class DenialRule implements RelationRule {
    private static final double LIKE_DEED = 0.3;
    private static final double LIKE_WORDS = 0.55;
    private static final double WIDEST_KM = 100;

    @Override
    public List<Relation> of(Comparison pair) {
        if (!pair.isOpposed() || pair.isOneSentence() || pair.voice() == Voice.SAME) {
            return List.of();
        }
        boolean isFirst = Comparison.isNegative(pair.a());
        ClaimView denial = isFirst ? pair.a() : pair.b();
        ClaimView assertion = isFirst ? pair.b() : pair.a();
        if (assertion.claim().status() != Status.ACTUAL
                || assertion.claim().stance() != Stance.ASSERTS
                || pair.place() == Nearness.APART
                || pair.day() == Nearness.APART
                || !pair.isOneStoryInTime()) {
            return List.of();
        }
        if (denial.claim().stance() == Stance.DENIES) {
            return denies(pair, denial, assertion);
        }
        return pair.isSameContent()
                        && denial.claim().kind() == assertion.claim().kind()
                        && pair.voice() == Voice.OTHER
                ? List.of(ContentRule.relation(
                        pair,
                        RelationType.CONTRADICTS,
                        "the one says that it is so, the other that it is not; " + Wording.compared(pair)))
                : List.of();
    }

    private static List<Relation> denies(Comparison pair, ClaimView denial, ClaimView assertion) {
        boolean isAlike = denial.claim().kind() == assertion.claim().kind() || pair.words() >= LIKE_WORDS;
        if (pair.isSameContent() && isAlike) {
            return relation(pair, denial, assertion, "denied in like words");
        }
        boolean sameDeed = denial.claim().kind() == assertion.claim().kind()
                && denial.claim().kind().group() != KindGroup.STATEMENT
                && denial.claim().kind() != Kind.OTHER
                && (pair.words() >= LIKE_DEED || denial.claim().kind() == Kind.OVERTAKES_TERRITORY)
                && isLocal(denial)
                && isLocal(assertion);
        return sameDeed && pair.voice() == Voice.OTHER && pair.place() == Nearness.SAME && pair.day() == Nearness.SAME
                ? relation(pair, denial, assertion, "the same deed, denied for the same place and time")
                : List.of();
    }

    /** Whether its place is not a whole country or the like. */
    private static boolean isLocal(ClaimView view) {
        return view.claim().places().stream()
                .findFirst()
                .flatMap(Place::location)
                .filter(location -> location.radiusKm() <= WIDEST_KM)
                .isPresent();
    }

    private static List<Relation> relation(Comparison pair, ClaimView denial, ClaimView assertion, String verdict) {
        return List.of(new Relation(
                denial.claim().id(),
                assertion.claim().id(),
                RelationType.DENIES,
                verdict + "; " + Wording.compared(pair)));
    }
}

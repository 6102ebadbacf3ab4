package org.dateline.reconcile.relation;

import java.util.List;
import java.util.Optional;
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

/**
 * A claim limits another without denying it: the report says beside it that it is not verified or stands without evidence,
 * somebody could not confirm the same deed, or it holds of a part of the place only.
 */
final class QualifyRule implements RelationRule {
    /** Characters within which "neither account" still means what was told before. */
    private static final int REACH = 250;

    /** A doubt that says more than this names what it is about. */
    private static final int LONGEST_DOUBT = 110;

    /** Characters within which a claim opens its sentence. */
    private static final int OPENING = 5;

    private static final double ALIKE = 0.25;

    @Override
    public List<Relation> of(Comparison pair) {
        return qualifies(pair, pair.a(), pair.b()).or(() -> qualifies(pair, pair.b(), pair.a())).stream()
                .toList();
    }

    private static Optional<Relation> qualifies(Comparison pair, ClaimView limit, ClaimView limited) {
        Status status = limited.claim().status();
        if ((status != Status.ACTUAL && status != Status.NEGATED) || isLimit(limited)) {
            return Optional.empty();
        }
        Optional<String> doubt = Qualifying.DOUBT.in(limit.text());
        if (doubt.isPresent()) {
            return isBeside(pair, limit, limited)
                    ? relation(pair, limit, limited, "'" + doubt.get() + "', said beside it in the same report")
                    : doubtElsewhere(pair, limit, limited, doubt.get());
        }
        return Qualifying.PART
                .in(limit.text())
                .filter(part -> isPartOfTheSame(pair, limit, limited))
                .flatMap(part -> relation(pair, limit, limited, "the same, but '" + part + "'"));
    }

    private static boolean isLimit(ClaimView view) {
        return Qualifying.DOUBT.in(view.text()).isPresent()
                || view.claim().stance() == Stance.DOUBTS
                || view.claim().stance() == Stance.DECLINES;
    }

    /** Whether the doubt names nothing of its own, and stands in the sentence of what somebody said or in the next. */
    private static boolean isBeside(Comparison pair, ClaimView limit, ClaimView limited) {
        if (!pair.isOneReport()
                || limited.claim().claimants().isEmpty()
                || limit.text().length() > LONGEST_DOUBT
                || limit.claim().span().start() < limited.claim().span().end()
                || !isAboutWhatWasSaid(limit)) {
            return false;
        }
        if (pair.isOneSentence()) {
            return true;
        }
        // Within a sentence a doubt is about that sentence: "..., though it gave no evidence".
        if (limit.claim().span().start() - limit.claim().sentence().start() > OPENING) {
            return false;
        }
        String between = limit.report()
                .text()
                .substring(
                        limited.claim().sentence().end(),
                        Math.max(
                                limited.claim().sentence().end(),
                                limit.claim().sentence().start()));
        boolean isNext = between.isBlank();
        boolean isNear = Qualifying.SEVERAL.in(limit.text()).isPresent()
                && between.length() <= REACH
                && !between.contains("\n\n");
        return (isNext || isNear) && isOfDeeds(limited);
    }

    private static boolean isAboutWhatWasSaid(ClaimView limit) {
        return Qualifying.WHAT.in(limit.text()).isPresent()
                || Qualifying.SEVERAL.in(limit.text()).isPresent();
    }

    private static boolean isOfDeeds(ClaimView view) {
        return view.claim().kind() != Kind.OTHER && view.claim().kind().group() != KindGroup.STATEMENT;
    }

    /** Somebody else could not confirm the same sort of deed at the same place and time. */
    private static Optional<Relation> doubtElsewhere(
            Comparison pair, ClaimView doubt, ClaimView doubted, String words) {
        boolean isSameDeed = doubt.claim().stance() == Stance.DOUBTS
                && pair.voice() == Voice.OTHER
                && isOfDeeds(doubted)
                && doubted.claim().status() == Status.ACTUAL
                && namesOnePlace(doubt, doubted)
                && doubt.claim().kind() == doubted.claim().kind()
                && pair.place() == Nearness.SAME
                && pair.day() != Nearness.APART
                && pair.isOneStoryInTime();
        return isSameDeed
                ? relation(pair, doubt, doubted, "'" + words + "': the same deed, not confirmed by another voice")
                : Optional.empty();
    }

    private static boolean namesOnePlace(ClaimView doubt, ClaimView doubted) {
        return doubt.claim().places().stream()
                .map(Place::name)
                .anyMatch(name -> doubt.text().contains(name) && doubted.text().contains(name));
    }

    private static boolean isPartOfTheSame(Comparison pair, ClaimView part, ClaimView whole) {
        return pair.voice() == Voice.OTHER
                && !pair.isOpposed()
                && Comparison.isNews(part)
                && part.claim().kind().group() == KindGroup.TERRITORY
                && whole.claim().kind().group() == KindGroup.TERRITORY
                && Qualifying.PART.in(whole.text()).isEmpty()
                && Qualifying.PARTLY.in(whole.text()).isEmpty()
                && pair.place() == Nearness.SAME
                && pair.day() != Nearness.APART
                && pair.isOneStoryInTime()
                && pair.words() >= ALIKE;
    }

    private static Optional<Relation> relation(Comparison pair, ClaimView limit, ClaimView limited, String why) {
        return Optional.of(new Relation(
                limit.claim().id(), limited.claim().id(), RelationType.QUALIFIES, why + "; " + Wording.compared(pair)));
    }
}

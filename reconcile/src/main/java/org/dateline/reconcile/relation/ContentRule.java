package org.dateline.reconcile.relation;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;
import org.dateline.reconcile.claim.FigurePair;
import org.dateline.reconcile.claim.Nearness;
import org.dateline.reconcile.claim.Voice;

/** The same content: from one voice it is repeated, from another it is corroborated. */
final class ContentRule implements RelationRule {
    /** How like a report says a thing again, where everything in it is of one matter. */
    private static final double LIKE_AGAIN = 0.7;

    private static final double ALMOST_EQUAL = 0.9;

    /** How like two claims are of which no word tells that they are of one sort of deed. */
    private static final double LIKE_ENOUGH = 0.6;

    @Override
    public List<Relation> of(Comparison pair) {
        if (pair.isOpposed()
                || pair.isOneSentence()
                || figuresDiffer(pair)
                || FigurePair.areLossesApart(pair.a(), pair.b())) {
            return List.of();
        }
        if (isOneUtterance(pair)) {
            return List.of(relation(pair, RelationType.REPEATS, sameness(pair)));
        }
        if (pair.voice() == Voice.OTHER && isCorroborated(pair)) {
            return List.of(relation(pair, RelationType.CORROBORATES, "another voice says the same, " + alike(pair)));
        }
        return List.of();
    }

    private static boolean isCorroborated(Comparison pair) {
        return pair.isSameContent()
                && (pair.isOneKind() || pair.words() >= LIKE_ENOUGH)
                && !(pair.isOneReport() && pair.words() < LIKE_AGAIN)
                && isOfDeeds(pair.a())
                && isOfDeeds(pair.b())
                && pair.day() != Nearness.APART
                && pair.place() != Nearness.APART
                && pair.isOneStoryInTime();
    }

    /** Whether a claim tells what was done or is so: that two speakers welcome the same bears nothing out. */
    private static boolean isOfDeeds(ClaimView view) {
        Status status = view.claim().status();
        Kind kind = view.claim().kind();
        return (kind.group() != KindGroup.STATEMENT || kind == Kind.CONSULTS)
                && view.claim().stance() != Stance.DOUBTS
                && (Comparison.isNews(view) || status == Status.BACKGROUND);
    }

    /** Whether both claims hand on the same words of one voice. */
    private static boolean isOneUtterance(Comparison pair) {
        if (!pair.isSameContent() || !pair.isOneStoryInTime() || !(pair.isOneModality() || pair.isCopied())) {
            return false;
        }
        if (pair.areMonthsApart() && pair.words() < LIKE_AGAIN) {
            return false;
        }
        return pair.isOneReport()
                ? isSaidAgain(pair) && pair.day() != Nearness.APART
                : pair.voice() == Voice.SAME || pair.isSameWording() || pair.isCopied();
    }

    /** Whether a report says a thing a second time; two quotations are two utterances unless they are almost equal. */
    private static boolean isSaidAgain(Comparison pair) {
        boolean areQuoted = pair.a().claim().quote() && pair.b().claim().quote();
        boolean isOneVoice = pair.voice() == Voice.SAME || pair.isSameWording();
        return pair.words() >= (areQuoted || !isOneVoice ? ALMOST_EQUAL : LIKE_AGAIN);
    }

    /** Whether both count the same people in some measure, and no two of these counts agree. */
    static boolean figuresDiffer(Comparison pair) {
        return pair.figures().stream()
                .filter(FigurePair::samePopulation)
                .collect(Collectors.groupingBy(figures -> figures.a().measure()))
                .values()
                .stream()
                .anyMatch(counts -> counts.stream().noneMatch(FigurePair::agrees));
    }

    @Override
    public boolean isExclusive() {
        return true;
    }

    private static String sameness(Comparison pair) {
        if (pair.voice() == Voice.SAME) {
            return "one voice, " + alike(pair);
        }
        if (pair.isCopied()) {
            return "the reports share copy, " + alike(pair);
        }
        return "the wording is too much alike to be found twice, " + alike(pair);
    }

    private static String alike(Comparison pair) {
        return Wording.percent(pair.words()) + " of the words alike; " + Wording.compared(pair);
    }

    static Relation relation(Comparison pair, RelationType type, String reason) {
        return new Relation(pair.a().claim().id(), pair.b().claim().id(), type, reason);
    }
}

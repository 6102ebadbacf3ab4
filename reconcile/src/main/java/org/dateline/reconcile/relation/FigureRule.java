package org.dateline.reconcile.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Figure;
import org.dateline.model.KindGroup;
import org.dateline.model.Measure;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;
import org.dateline.reconcile.claim.FigurePair;
import org.dateline.reconcile.claim.Nearness;
import org.dateline.reconcile.claim.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Counts of the same: equal or overlapping ones bear each other out, a later one of a rising count updates, a smaller one of
 * the same voice corrects, and the rest contradict each other.
 */
final class FigureRule implements RelationRule {
    /** "More than 100" leaves room for 120, hardly for 300. */
    private static final double ROOM_ABOVE = 1.35;
    /** Days after a happening in which its count still rises. */
    private static final int RISING_DAYS = 4;

    /** By how much a count of one happening rises from one voice to the next. */
    private static final double STEEPEST_RISE = 8;

    private static final int TELLING = 15;

    /** Characters between two sentences of which at most a short one stands between them. */
    private static final int ONE_BREATH = 40;

    /** Characters within which headline and first line stand. */
    private static final int LEAD = 400;

    private static final double TOLD_AGAIN = 0.55;

    @Override
    public List<Relation> of(Comparison pair) {
        if (pair.isOpposed() || pair.isOneSentence()) {
            return List.of();
        }
        if (!isOneMatter(pair)) {
            return RunningTotal.of(pair);
        }
        List<Relation> found = new ArrayList<>();
        for (FigurePair figures : pair.figures()) {
            Relation relation = relation(pair, figures);
            if (relation != null && found.stream().noneMatch(other -> isLike(other, relation))) {
                found.add(relation);
            }
        }
        boolean disputed = found.stream().anyMatch(relation -> relation.type() == RelationType.CONTRADICTS);
        return found.stream()
                .filter(relation -> !disputed || relation.type() != RelationType.CORROBORATES)
                .filter(relation -> found.stream().noneMatch(other -> isReverse(other, relation)))
                .toList();
    }

    private static boolean isLike(Relation one, Relation other) {
        return one.type() == other.type() && one.claim().equals(other.claim());
    }

    /** Of several figures on each side one may be the higher here and another there: then none is the later count. */
    private static boolean isReverse(Relation one, Relation other) {
        return one.type() == other.type() && one.claim().equals(other.other());
    }

    /** Whether both count at one place, at one time, in one story. */
    private static boolean isOneMatter(Comparison pair) {
        return pair.isOneStoryInTime()
                && isCount(pair.a())
                && isCount(pair.b())
                && pair.day() != Nearness.APART
                && (pair.place() == Nearness.SAME
                        || (pair.place() == Nearness.UNKNOWN && (pair.isCopied() || pair.isOneStory()))
                        || isToldInOneBreath(pair));
    }

    /** Whether one sentence follows the other and leaves the place to it: "the monitor counts 96 over the same days". */
    private static boolean isToldInOneBreath(Comparison pair) {
        Span first = pair.a().claim().sentence();
        Span second = pair.b().claim().sentence();
        return pair.isOneReport()
                && !(pair.a().isPlaceSaid() && pair.b().isPlaceSaid())
                && Math.max(first.start(), second.start()) - Math.min(first.end(), second.end()) <= ONE_BREATH;
    }

    private static boolean isCount(ClaimView view) {
        KindGroup group = view.claim().kind().group();
        return view.claim().status() == Status.ACTUAL && group != KindGroup.STATEMENT;
    }

    private static @Nullable Relation relation(Comparison pair, FigurePair figures) {
        if (figures.agrees()) {
            return figures.scope() == FigurePair.Scope.SAME
                            && pair.voice() != Voice.SAME
                            && !pair.isCopied()
                            && (figures.isDefinite()
                                    ? isTold(pair) || isTelling(figures)
                                    : isTold(pair) && pair.isSameContent())
                    ? relation(pair, RelationType.CORROBORATES, figures, "the same number")
                    : null;
        }
        if (!figures.samePopulation() && !(figures.isLowerOpen() && isTold(pair))) {
            return null;
        }
        if (RunningTotal.isOne(pair, figures)) {
            return RunningTotal.next(pair, figures);
        }
        OptionalDouble first = days(pair, pair.a(), figures.a());
        OptionalDouble second = days(pair, pair.b(), figures.b());
        boolean isAsLong = first.equals(second);
        if (figures.samePopulation()
                && pair.voice() != Voice.UNKNOWN
                && isAgainstWindows(figures, first, second)
                && !(isAsLong && pair.voice() == Voice.SAME)) {
            return relation(
                    pair,
                    RelationType.CONTRADICTS,
                    figures,
                    isAsLong ? "other numbers for as long a time" : "the shorter time has the higher number");
        }
        return first.isPresent() && second.isPresent() && !isAsLong ? null : differing(pair, figures);
    }

    /** Days counted over; between two voices "since Sunday" is a time too. */
    private static OptionalDouble days(Comparison pair, ClaimView view, Figure figure) {
        OptionalDouble said = FigurePair.windowDays(figure);
        return said.isPresent() || pair.voice() != Voice.OTHER ? said : RunningTotal.daysSince(view, figure);
    }

    private static @Nullable Relation differing(Comparison pair, FigurePair figures) {
        boolean isTold = isTold(pair);
        if (isTold
                && figures.scope() != FigurePair.Scope.MORE_THAN_ALL
                && figures.isLowerOpen()
                && !(figures.areBothOpen() && isRisingNow(pair, figures))
                && figures.overlaps()
                && isTelling(figures)
                && figures.ratio() <= ROOM_ABOVE) {
            return pair.voice() == Voice.SAME
                    ? null
                    : relation(pair, RelationType.CORROBORATES, figures, "the one lies within the other");
        }
        if (!isTold && !(figures.a().cumulative() && figures.b().cumulative())) {
            return null;
        }
        if (figures.a().measure() == Measure.OTHER) {
            return null;
        }
        if (figures.overlaps() && !figures.isLowerOpen() && figures.scope() != FigurePair.Scope.MORE_THAN_ALL) {
            return relation(pair, RelationType.CORROBORATES, figures, "the ranges overlap");
        }
        if (!figures.areNumbers()) {
            return null;
        }
        int order = order(pair);
        boolean higherIsLater = figures.isFirstHigher() ? order >= 0 : order <= 0;
        if (pair.voice() == Voice.SAME || (pair.isCopied() && pair.isSameContent())) {
            return !isOneTelling(pair)
                    ? null
                    : higherIsLater ? updates(pair, figures) : isSmallerCount(figures) ? corrects(pair, figures) : null;
        }
        if (isRising(pair, figures)) {
            boolean isLater = pair.isOneReport() ? isLeadOvertaken(pair, figures) : higherIsLater;
            return isLater && isOneCount(pair, figures) ? updates(pair, figures) : null;
        }
        return figures.isLowerOpen() || pair.voice() != Voice.OTHER || !isOfPeople(figures)
                ? null
                : relation(pair, RelationType.CONTRADICTS, figures, "numbers that exclude each other");
    }

    /** Whether a later report has the higher of two counts that may still rise. */
    private static boolean isRisingNow(Comparison pair, FigurePair figures) {
        return isRising(pair, figures) && (figures.isFirstHigher() ? order(pair) >= 0 : order(pair) <= 0);
    }

    /** A headline or first line keeps the count of an earlier state of the page, and what follows tells the same with more. */
    private static boolean isLeadOvertaken(Comparison pair, FigurePair figures) {
        ClaimView lower = figures.isFirstHigher() ? pair.b() : pair.a();
        ClaimView higher = figures.isFirstHigher() ? pair.a() : pair.b();
        boolean agreesElse = pair.figures().stream()
                .anyMatch(other -> other.samePopulation()
                        && other.agrees()
                        && other.a().measure() != figures.a().measure());
        return lower.claim().sentence().end() <= LEAD
                && lower.claim().span().start() < higher.claim().span().start()
                && figures.samePopulation()
                && (pair.words() >= TOLD_AGAIN || agreesElse);
    }

    /** Below 0 where the report of the first claim is the earlier one, 0 where that is not known. */
    static int order(Comparison pair) {
        if (pair.a().asOf().isEmpty() || pair.b().asOf().isEmpty()) {
            return 0;
        }
        return pair.a().asOf().get().compareTo(pair.b().asOf().get());
    }

    /** Whether one voice counts the same again; a report that names nobody may count many things. */
    private static boolean isOneTelling(Comparison pair) {
        return pair.isSameContent()
                || (pair.voice() == Voice.SAME
                        && !pair.a().speakers().isEmpty()
                        && !pair.b().speakers().isEmpty());
    }

    /** Whether a figure counts over a time of its own, and not only what was known so far. */
    private static boolean isSum(Figure figure) {
        return FigurePair.windowDays(figure).isPresent() || FigurePair.isSince(figure);
    }

    /** Whether the same people were counted twice; of places, others may be meant each time. */
    private static boolean isSmallerCount(FigurePair figures) {
        return figures.samePopulation() && isOfPeople(figures);
    }

    /** Whether two voices count one happening, and neither the sum over a longer time nor one of many. */
    private static boolean isOneCount(Comparison pair, FigurePair figures) {
        return figures.ratio() <= STEEPEST_RISE
                && !isSum(figures.a())
                && !isSum(figures.b())
                && isShort(pair.a())
                && isShort(pair.b());
    }

    private static boolean isShort(ClaimView view) {
        Optional<When> when = view.claim().when();
        return when.flatMap(When::start)
                .map(start -> when.flatMap(When::end).orElse(start).toEpochDay() - start.toEpochDay() <= RISING_DAYS)
                .orElse(true);
    }

    /** Whether a count may still have been rising: of what is fresh, by others than the parties to the fight. */
    private static boolean isRising(Comparison pair, FigurePair figures) {
        return FigurePair.isLoss(figures.a())
                && isFresh(pair.a())
                && isFresh(pair.b())
                && !(isParty(pair.a()) && isParty(pair.b()) && pair.voice() == Voice.OTHER);
    }

    private static boolean isOfPeople(FigurePair figures) {
        return switch (figures.a().measure()) {
            case KILLED, WOUNDED, DISPLACED, FIGHTERS -> true;
            case CAPTURED_PLACES, DISTANCE_KM, SITES_DESTROYED, OTHER -> false;
        };
    }

    private static boolean isFresh(ClaimView view) {
        if (view.asOf().isEmpty()) {
            return true;
        }
        LocalDate day = view.claim()
                .when()
                .flatMap(when -> when.end())
                .orElse(view.asOf().get());
        return view.asOf().get().toEpochDay() - day.toEpochDay() <= RISING_DAYS;
    }

    private static boolean isParty(ClaimView view) {
        return view.claim().claimants().stream()
                .map(claimant -> claimant.kind())
                .anyMatch(kind -> kind == ClaimantKind.ARMED_GROUP
                        || kind == ClaimantKind.GOVERNMENT
                        || kind == ClaimantKind.STATE_MEDIA);
    }

    /** Whether the claims tell of one happening also by their words, and do not only count at the same place and time. */
    private static boolean isTold(Comparison pair) {
        return pair.isSameContent()
                || pair.isSameHappening()
                || pair.isOneStory()
                || pair.sentences() >= 0.25
                || (pair.figures().stream().filter(FigurePair::agrees).count() >= 1
                        && pair.figures().size() > 1)
                || namesShared(pair) >= 2;
    }

    private static long namesShared(Comparison pair) {
        return pair.a().sentence().names().stream()
                .filter(pair.b().sentence().names()::contains)
                .count();
    }

    private static boolean isAgainstWindows(FigurePair figures, OptionalDouble first, OptionalDouble second) {
        if (first.isEmpty() || second.isEmpty() || figures.overlaps()) {
            return false;
        }
        return figures.isFirstHigher()
                ? first.getAsDouble() <= second.getAsDouble()
                : second.getAsDouble() <= first.getAsDouble();
    }

    /** Whether the numbers are large enough to be told apart by chance alone. */
    private static boolean isTelling(FigurePair figures) {
        return Math.min(figures.a().min(), figures.b().min()) >= TELLING;
    }

    private static Relation updates(Comparison pair, FigurePair figures) {
        return directed(pair, figures, RelationType.UPDATES, "a later count, not smaller", figures.isFirstHigher());
    }

    private static Relation corrects(Comparison pair, FigurePair figures) {
        return directed(
                pair, figures, RelationType.CORRECTS, "a later count of one voice, smaller", !figures.isFirstHigher());
    }

    static Relation directed(
            Comparison pair, FigurePair figures, RelationType type, String verdict, boolean firstIsLater) {
        ClaimView later = firstIsLater ? pair.a() : pair.b();
        ClaimView earlier = firstIsLater ? pair.b() : pair.a();
        return new Relation(later.claim().id(), earlier.claim().id(), type, reason(pair, figures, verdict));
    }

    private static Relation relation(Comparison pair, RelationType type, FigurePair figures, String verdict) {
        return ContentRule.relation(pair, type, reason(pair, figures, verdict));
    }

    private static String reason(Comparison pair, FigurePair figures, String verdict) {
        return figures.a().measure().code() + ": " + figure(pair.a(), figures.a()) + " / "
                + figure(pair.b(), figures.b())
                + ", " + verdict + (figures.samePopulation() ? "" : "; one counts a part of whom the other counts")
                + "; "
                + Wording.compared(pair);
    }

    private static String figure(ClaimView view, Figure figure) {
        return FigurePair.words(figure)
                + view.asOf().map(day -> " as of " + day).orElse("");
    }
}

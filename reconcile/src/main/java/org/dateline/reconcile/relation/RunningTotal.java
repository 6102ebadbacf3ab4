package org.dateline.reconcile.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.When;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;
import org.dateline.reconcile.claim.FigurePair;
import org.dateline.reconcile.claim.Nearness;
import org.dateline.reconcile.claim.Voice;
import org.jspecify.annotations.Nullable;

/**
 * The counts that one voice keeps of a whole war or offensive: "287 since Wednesday", days later "704 in the offensive". Each
 * updates the one before, wherever the reports that carry them place them.
 */
final class RunningTotal {
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:war|offensive|conflict|campaign|uprising|siege|operation|fighting|hostilities)(?!\\p{L})");
    /** Sources date the beginning of a war by a day more or less. */
    private static final int SLACK = 1;

    private RunningTotal() {}

    static List<Relation> of(Comparison pair) {
        return pair.figures().stream()
                .filter(figures -> isOne(pair, figures))
                .flatMap(figures -> Stream.ofNullable(next(pair, figures)))
                .limit(1)
                .toList();
    }

    /** Whether both figures are counts of one voice of one whole. */
    static boolean isOne(Comparison pair, FigurePair figures) {
        return pair.voice() == Voice.SAME
                && !pair.isOneReport()
                && pair.isOneStoryInTime()
                && figures.scope() == FigurePair.Scope.SAME
                && isOfWhole(pair.a(), figures.a())
                && isOfWhole(pair.b(), figures.b())
                && areBegunTogether(pair, figures)
                && (pair.place() != Nearness.APART
                        || !pair.a().isPlaceSaid()
                        || !pair.b().isPlaceSaid());
    }

    /** The later count updates the earlier one if it is not smaller. */
    static @Nullable Relation next(Comparison pair, FigurePair figures) {
        int order = FigureRule.order(pair);
        if (order == 0 || figures.agrees()) {
            return null;
        }
        boolean firstIsLater = order > 0;
        return firstIsLater == figures.isFirstHigher()
                ? FigureRule.directed(
                        pair, figures, RelationType.UPDATES, "a later count of one whole, not smaller", firstIsLater)
                : null;
    }

    private static boolean isOfWhole(ClaimView view, Figure figure) {
        return FigurePair.isLoss(figure)
                && figure.cumulative()
                && !figure.flags().contains(Figure.BREAKDOWN)
                && (FigurePair.isSince(figure) || WHOLE.matcher(view.text()).find());
    }

    private static boolean areBegunTogether(Comparison pair, FigurePair figures) {
        Optional<LocalDate> first = begin(pair.a(), figures.a());
        Optional<LocalDate> second = begin(pair.b(), figures.b());
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(first.get().toEpochDay() - second.get().toEpochDay()) <= SLACK;
    }

    private static Optional<LocalDate> begin(ClaimView view, Figure figure) {
        return FigurePair.isSince(figure) ? view.claim().when().flatMap(When::start) : Optional.empty();
    }

    /** Days from the beginning of a time that is still open to the day of the count; empty if it is no such time. */
    static OptionalDouble daysSince(ClaimView view, Figure figure) {
        Optional<LocalDate> begin = begin(view, figure);
        return begin.isEmpty() || view.asOf().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(view.asOf().get().toEpochDay() - begin.get().toEpochDay() + 1.0);
    }
}

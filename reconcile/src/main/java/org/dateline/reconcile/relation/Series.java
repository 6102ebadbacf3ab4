package org.dateline.reconcile.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
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
final class Series {
    private static final Set<Measure> LOSSES = Set.of(Measure.KILLED, Measure.WOUNDED, Measure.DISPLACED);
    private static final Pattern SINCE = Pattern.compile("(?i)(?<!\\p{L})since(?!\\p{L})");
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:war|offensive|conflict|campaign|uprising|siege|operation|fighting|hostilities)(?!\\p{L})");
    /** Sources date the beginning of a war by a day more or less. */
    private static final int SLACK = 1;

    private Series() {}

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
        Optional<LocalDate> first = pair.a().asOf();
        Optional<LocalDate> second = pair.b().asOf();
        if (first.isEmpty() || second.isEmpty() || first.equals(second) || figures.agrees()) {
            return null;
        }
        boolean firstIsLater = first.get().isAfter(second.get());
        return firstIsLater == figures.isFirstHigher()
                ? FigureRule.directed(
                        pair, figures, RelationType.UPDATES, "a later count of one whole, not smaller", firstIsLater)
                : null;
    }

    private static boolean isOfWhole(ClaimView view, Figure figure) {
        return LOSSES.contains(figure.measure())
                && figure.cumulative()
                && !figure.flags().contains(Figure.BREAKDOWN)
                && (isSince(figure) || WHOLE.matcher(view.text()).find());
    }

    private static boolean isSince(Figure figure) {
        return figure.window().filter(window -> SINCE.matcher(window).find()).isPresent();
    }

    private static boolean areBegunTogether(Comparison pair, FigurePair figures) {
        Optional<LocalDate> first = begin(pair.a(), figures.a());
        Optional<LocalDate> second = begin(pair.b(), figures.b());
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(first.get().toEpochDay() - second.get().toEpochDay()) <= SLACK;
    }

    private static Optional<LocalDate> begin(ClaimView view, Figure figure) {
        return isSince(figure) ? view.claim().when().flatMap(When::start) : Optional.empty();
    }

    /** Days from the beginning of a time that is still open to the day of the count; empty if it is no such time. */
    static OptionalDouble daysSince(ClaimView view, Figure figure) {
        Optional<LocalDate> begin = begin(view, figure);
        return begin.isEmpty() || view.asOf().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(view.asOf().get().toEpochDay() - begin.get().toEpochDay() + 1.0);
    }
}

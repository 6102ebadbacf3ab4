package org.dateline.reconcile.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Figure;
import org.dateline.model.Measure;

/**
 * Two figures of two claims that count the same.
 *
 * @param a of the first claim
 * @param b of the second
 */
public record FigurePair(Figure a, Figure b, Scope scope) {
    /** Whom the one counts, beside the other. */
    public enum Scope {
        /** Both count the same people. */
        SAME,
        /** One counts a part of whom the other counts. */
        PART,
        /** One counts a part of whom the other counts, and more of them than all. */
        MORE_THAN_ALL
    }

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)^(?![^\\p{N}]*+\\p{N}).{0,60}(?<!\\p{L})(?:dozens?|scores|tens|hundreds|thousands|several|few|many)(?!\\p{L})");

    private static final Pattern SINCE = Pattern.compile("(?i)(?<!\\p{L})since(?!\\p{L})");
    private static final Set<Measure> LOSSES = Set.of(Measure.KILLED, Measure.WOUNDED, Measure.DISPLACED);

    static List<FigurePair> of(ClaimView first, ClaimView second) {
        List<FigurePair> pairs = new ArrayList<>();
        for (Figure a : first.claim().figures()) {
            for (Figure b : second.claim().figures()) {
                if (isComparable(a, b)) {
                    Population one = Population.of(a, first);
                    Population other = Population.of(b, second);
                    if (one.isSameAs(other)) {
                        pairs.add(new FigurePair(a, b, Scope.SAME));
                    } else if (one.isPartOf(other) && (one.isLoose() || stated(a) > stated(b))) {
                        pairs.add(new FigurePair(a, b, stated(a) > stated(b) ? Scope.MORE_THAN_ALL : Scope.PART));
                    } else if (other.isPartOf(one) && (other.isLoose() || stated(b) > stated(a))) {
                        pairs.add(new FigurePair(a, b, stated(b) > stated(a) ? Scope.MORE_THAN_ALL : Scope.PART));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether the numbers can be held against each other: both count the same people, or a part comes to more than all. */
    public boolean samePopulation() {
        return scope != Scope.PART;
    }

    /** Whether both state a number, and not only words like "dozens". */
    public boolean isDefinite() {
        return a.best().isPresent() && b.best().isPresent();
    }

    /** Whether neither is told in words like "dozens" alone, which no later count overtakes. */
    public boolean areNumbers() {
        return !VAGUE.matcher(a.words()).find() && !VAGUE.matcher(b.words()).find();
    }

    /** Whether the claims count losses, of whomsoever, and have no number in common. */
    public static boolean areLossesApart(ClaimView first, ClaimView second) {
        boolean isCounted = false;
        for (Figure a : first.claim().figures()) {
            for (Figure b : second.claim().figures()) {
                if (a.measure() == b.measure() && isLoss(a)) {
                    if (stated(a) == stated(b)) {
                        return false;
                    }
                    isCounted = true;
                }
            }
        }
        return isCounted;
    }

    private static boolean isComparable(Figure a, Figure b) {
        return a.measure() == b.measure() && a.measure() != Measure.DISTANCE_KM;
    }

    /** Whether some number lies in the ranges of both. */
    public boolean overlaps() {
        return a.min() <= b.max().orElse(Double.POSITIVE_INFINITY)
                && b.min() <= a.max().orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether both state the same number. */
    public boolean agrees() {
        return stated(a) == stated(b);
    }

    public boolean isFirstHigher() {
        return stated(a) > stated(b);
    }

    /** The number stated; the least possible for vague words. */
    static double stated(Figure figure) {
        return figure.best().orElse(figure.min());
    }

    /** Whether the lower of the two leaves room upwards ("at least four"). */
    public boolean isLowerOpen() {
        Figure lower = isFirstHigher() ? b : a;
        return lower.max().isEmpty();
    }

    /** Whether both leave room upwards. */
    public boolean areBothOpen() {
        return a.max().isEmpty() && b.max().isEmpty();
    }

    /** The higher as a multiple of the lower. */
    public double ratio() {
        double low = Math.min(stated(a), stated(b));
        return low == 0 ? Double.POSITIVE_INFINITY : Math.max(stated(a), stated(b)) / low;
    }

    /** A figure in words for people: its own, with the time counted over. */
    public static String words(Figure figure) {
        StringBuilder words = new StringBuilder("'" + figure.words() + "'");
        figure.window().ifPresent(window -> words.append(" (").append(window).append(')'));
        return words.toString();
    }

    /** Whether people are counted who were killed, wounded or driven out. */
    public static boolean isLoss(Figure figure) {
        return LOSSES.contains(figure.measure());
    }

    /** Whether it counts since some time on. */
    public static boolean isSince(Figure figure) {
        return figure.window().filter(window -> SINCE.matcher(window).find()).isPresent();
    }

    /** Days counted over, where the words say so in numbers; empty else. */
    public static OptionalDouble windowDays(Figure figure) {
        return figure.window().map(WindowLength::days).orElse(OptionalDouble.empty());
    }
}

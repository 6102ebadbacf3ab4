package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.extract.time.Tokens;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Span;

/** Writes the counts of one sentence as figures. */
final class FigureWriter {
    private static final int GROWTH_REACH = 8;

    private static final int LONGEST_POPULATION = 4;

    private final Counts counts;
    private final Tokens tokens;
    private final List<Verdict> verdicts;
    private final Optional<FigureMention> before;
    private final List<Windows.Window> windows;
    private final Sources sources;
    private final HarmWords harm;
    private int written = -1;
    /** Breakdowns by their parts. */
    private final Map<Integer, Breakdowns.Breakdown> breakdownOf = new HashMap<>();

    /** Breakdowns by their totals. */
    private final Map<Integer, Breakdowns.Breakdown> breakdownAt = new HashMap<>();

    FigureWriter(
            Counts counts,
            List<Verdict> verdicts,
            List<Breakdowns.Breakdown> breakdowns,
            Optional<FigureMention> before,
            Sources sources,
            HarmWords harm) {
        this.sources = sources;
        this.harm = harm;
        this.counts = counts;
        this.tokens = counts.tokens();
        this.verdicts = verdicts;
        this.before = before;
        this.windows = Windows.in(tokens);
        for (Breakdowns.Breakdown breakdown : breakdowns) {
            breakdown.parts().forEach(part -> breakdownOf.put(part, breakdown));
            breakdownAt.put(breakdown.total(), breakdown);
        }
    }

    List<FigureMention> mentions() {
        List<FigureMention> mentions = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Verdict verdict = settled(i);
            if (counts(i, verdict) && counts.at(i).first() > written) {
                mentions.add(mention(i, verdict));
            }
        }
        return mentions;
    }

    /** The verdict on a count, taken from the total where it is a part that has none of its own. */
    private Verdict settled(int index) {
        Verdict own = verdicts.get(index);
        Optional<Measure> total = totalMeasure(index);
        boolean open = own.measure() == Measure.OTHER || own.measure() == Measure.FIGHTERS || isOfNextCount(index, own);
        return open && total.isPresent() ? new Verdict(total.get(), "part of a total", own.trigger()) : own;
    }

    /** Whether a part took its measure from behind the count after it, though its total has its own before it. */
    private boolean isOfNextCount(int index, Verdict own) {
        Breakdowns.Breakdown breakdown = breakdownOf.get(index);
        boolean after = index + 1 < counts.size()
                && own.trigger() > counts.at(index + 1).first();
        return after
                && breakdown != null
                && breakdown.total() >= 0
                && verdicts.get(breakdown.total()).trigger() < counts.at(index).first();
    }

    private Optional<Measure> totalMeasure(int index) {
        Breakdowns.Breakdown breakdown = breakdownOf.get(index);
        if (breakdown == null) {
            return Optional.empty();
        }
        return breakdown.total() == Breakdowns.EARLIER
                ? before.map(mention -> mention.figure().measure())
                : Optional.of(verdicts.get(breakdown.total()).measure());
    }

    private boolean counts(int index, Verdict verdict) {
        return switch (counts.at(index).quantity().weight()) {
            case SINGLE -> verdict.measure() == Measure.KILLED || verdict.measure() == Measure.WOUNDED;
            case WEAK ->
                !tokens.is(counts.at(index).last() + 1, "of")
                        && verdict.measure() != Measure.OTHER
                        && verdict.measure() != Measure.FIGHTERS;
            default -> verdict.measure() != Measure.OTHER || saysWhat(index, verdict);
        };
    }

    /** A number that nothing is said of counts nothing; nor do the people who are quoted. */
    private boolean saysWhat(int index, Verdict verdict) {
        Count count = counts.at(index);
        boolean bare = count.phrase().isEmpty() && count.quantity().weight() != Quantity.Weight.VAGUE;
        if (bare) {
            return verdict.rule().equals(UnitRule.SHARE);
        }
        return !sources.areCounted(tokens, count) && !count.isDefiniteFew(tokens);
    }

    private FigureMention mention(int index, Verdict verdict) {
        Count count = counts.at(index);
        Extent extent = extent(count, verdict);
        written = extent.last();
        Span span = tokens.span(extent.first(), extent.last());
        Optional<Windows.Window> window = window(count, verdict);
        Optional<String> windowWords =
                window.map(found -> tokens.words(found.first(), found.last())).or(() -> inheritedWindow(index));
        Figure figure = new Figure(
                span,
                verdict.measure(),
                population(count, verdict),
                tokens.words(extent.first(), extent.last()),
                extent.bounds().min(),
                extent.bounds().best(),
                extent.bounds().max(),
                windowWords,
                isCumulative(index, verdict, window),
                flags(index, verdict));
        return new FigureMention(
                figure,
                span,
                tokens.at(extent.first()).word(),
                tokens.at(extent.last()).word(),
                verdict.rule());
    }

    private record Extent(int first, int last, Bounds bounds) {}

    /** The last token of the figure's words; for distances with their conversion, in kilometres. */
    private Extent extent(Count count, Verdict verdict) {
        Bounds bounds = count.quantity().bounds();
        int last = count.last();
        if (verdict.measure() != Measure.DISTANCE_KM) {
            int trigger = verdict.trigger();
            boolean harmNext = count.phrase().isEmpty() && trigger == last + 1 && verdict.isHarm();
            boolean unitNext = verdict.rule().equals(UnitRule.SHARE) && !tokens.is(trigger, "per");
            boolean money = tokens.is(count.first() - 1, "$", "€", "£");
            return new Extent(
                    money ? count.first() - 1 : count.first(),
                    harmNext || unitNext ? Math.max(last, trigger) : last,
                    bounds);
        }
        int unit = verdict.trigger();
        double factor = Distances.kilometres(tokens, unit);
        if (tokens.is(unit + 1, "(") && tokens.at(unit + 2).isNumber()) {
            int otherUnit = tokens.is(unit + 3, "-") ? unit + 4 : unit + 3;
            double otherFactor = Distances.kilometres(tokens, otherUnit);
            if (otherFactor > 0) {
                last = tokens.is(otherUnit + 1, ")") ? otherUnit + 1 : otherUnit;
                double other = Double.parseDouble(tokens.at(unit + 2).text().replace(",", ""));
                return Distances.isMetric(tokens, unit)
                        ? new Extent(count.first(), last, metric(bounds, factor))
                        : new Extent(count.first(), last, metric(Bounds.exactly(other), otherFactor));
            }
        }
        return new Extent(count.first(), unit, metric(bounds, factor));
    }

    private static Bounds metric(Bounds bounds, double factor) {
        return factor == 1 ? bounds : bounds.times(factor);
    }

    private String population(Count count, Verdict verdict) {
        Phrase phrase = count.phrase();
        if (phrase.isEmpty() && verdict.rule().equals(TollRule.RULE)) {
            return numbered(verdict.trigger());
        }
        if (phrase.isEmpty() || verdict.measure() == Measure.DISTANCE_KM) {
            return "";
        }
        boolean harmItself = verdict.rule().equals(NounRule.COUNTED) && verdict.trigger() == phrase.last();
        if (harmItself && verdict.measure() != Measure.DISPLACED) {
            return phrase.end() > phrase.last() + 1 ? tokens.words(phrase.last() + 2, phrase.end()) : "";
        }
        return tokens.words(phrase.first(), Math.max(phrase.last(), phrase.end()));
    }

    /** Who the toll is of: "insurgents" in "the number of insurgents killed". */
    private String numbered(int toll) {
        if (!tokens.run(toll, "number", "of")) {
            return "";
        }
        int first = tokens.is(toll + 2, "the") ? toll + 3 : toll + 2;
        for (int end = first; end < first + LONGEST_POPULATION && tokens.at(end).isLetters(); end++) {
            if (harm.done(tokens.lower(end)).isPresent()) {
                return end > first ? tokens.words(first, end - 1) : "";
            }
        }
        return "";
    }

    private Optional<Windows.Window> window(Count count, Verdict verdict) {
        if (verdict.measure() == Measure.DISTANCE_KM || verdict.measure() == Measure.FIGHTERS) {
            return Optional.empty();
        }
        return windows.stream().min((one, other) -> Integer.compare(distance(one, count), distance(other, count)));
    }

    private static int distance(Windows.Window window, Count count) {
        return Math.min(Math.abs(window.first() - count.last()), Math.abs(count.first() - window.last()));
    }

    private Optional<String> inheritedWindow(int index) {
        Breakdowns.Breakdown breakdown = breakdownOf.get(index);
        return breakdown != null && breakdown.total() == Breakdowns.EARLIER
                ? before.flatMap(mention -> mention.figure().window())
                : Optional.empty();
    }

    private boolean isCumulative(int index, Verdict verdict, Optional<Windows.Window> window) {
        Breakdowns.Breakdown breakdown = breakdownOf.get(index);
        if (breakdown != null && breakdown.total() == Breakdowns.EARLIER) {
            return before.map(mention -> mention.figure().cumulative()).orElse(false);
        }
        boolean open = window.map(Windows.Window::open).orElse(false);
        return verdict.rule().equals("a toll") || open || grows(index);
    }

    private boolean grows(int index) {
        int first = counts.at(index).first();
        for (int i = first - 1; i >= Math.max(counts.leftEdge(index), first - GROWTH_REACH); i--) {
            if (tokens.is(i, "reached", "risen", "rose", "climbed", "total") || tokens.run(i, "so", "far")) {
                return true;
            }
        }
        return false;
    }

    private List<String> flags(int index, Verdict verdict) {
        List<String> flags = new ArrayList<>();
        Breakdowns.Breakdown breakdown = breakdownOf.get(index);
        if (breakdown != null || verdict.rule().equals(Breakdowns.AMONG)) {
            flags.add(Figure.BREAKDOWN);
        }
        if (isMismatched(index)) {
            flags.add(Figure.SUM_MISMATCH);
        }
        if (isUnclear(index, index + 1) || isUnclear(index - 1, index)) {
            flags.add(Figure.UNCLEAR_HARM);
        }
        return flags;
    }

    private boolean isMismatched(int index) {
        Breakdowns.Breakdown breakdown = breakdownOf.getOrDefault(index, breakdownAt.get(index));
        return breakdown != null && isMismatch(breakdown);
    }

    private boolean isMismatch(Breakdowns.Breakdown breakdown) {
        OptionalDouble total = breakdown.total() == Breakdowns.EARLIER
                ? before.map(mention -> mention.figure().best()).orElse(OptionalDouble.empty())
                : counts.at(breakdown.total()).quantity().bounds().best();
        boolean stated = breakdown.parts().stream()
                .allMatch(part -> counts.at(part).quantity().bounds().best().isPresent());
        if (total.isEmpty() || !stated || breakdown.parts().size() < 2) {
            return false;
        }
        double sum = breakdown.parts().stream()
                .mapToDouble(part -> counts.at(part).quantity().bounds().value())
                .sum();
        return Breakdowns.isMismatch(total.getAsDouble(), sum, breakdown.closed());
    }

    /** "Four were wounded and 54 others injured" sets apart what means the same. */
    private boolean isUnclear(int one, int other) {
        if (one < 0
                || other >= counts.size()
                || counts.at(other).first() - counts.at(one).end() > 8) {
            return false;
        }
        String first = tokens.lower(verdicts.get(one).trigger());
        String second = tokens.lower(verdicts.get(other).trigger());
        return (first.equals("wounded") && second.equals("injured"))
                || (first.equals("injured") && second.equals("wounded"));
    }
}

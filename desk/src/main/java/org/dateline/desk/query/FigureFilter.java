package org.dateline.desk.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.ledger.Folding;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Status;
import org.dateline.reconcile.standing.Series;

/**
 * Which counts to show: those of the claims that a filter over claims lets through, and of these the figures that count what
 * is asked for. Without a status asked for, of what is said to have happened only.
 *
 * @param population of which one word at least begins so, as written
 * @param window likewise, of the time counted over
 * @param sources exact names of those who count
 */
public record FigureFilter(
        ClaimFilter claims, Optional<Needle> population, Optional<Needle> window, List<String> sources) {
    /** The names of its parameters. */
    public static final Set<String> NAMES = names();

    /** Longer names are told by their beginning, so that they fit into an address. */
    private static final int LONGEST_SOURCE = 200;

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(ClaimFilter.NAMES);
        names.addAll(Set.of("population", "window", "source"));
        return names;
    }

    /** Reads it; faults stay with the parameters. */
    public static FigureFilter of(Parameters parameters) {
        return new FigureFilter(
                ClaimFilter.of(parameters),
                parameters.text("population").map(Needle::of),
                parameters.text("window").map(Needle::of),
                parameters.all("source"));
    }

    /** How a source goes into an address. */
    public static String brief(String source) {
        return source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
    }

    /** The claims that may hold counts to show. */
    public List<Item> in(Snapshot snapshot) {
        return claims.in(snapshot).items().stream()
                .filter(item -> !item.claim().figures().isEmpty()
                        && (!claims.statuses().isEmpty() || item.claim().status() == Status.ACTUAL))
                .toList();
    }

    /** Whether some series is of a source and of a measure to show. */
    public boolean letsThrough(Series series) {
        boolean isMeasured = claims.measures().isEmpty()
                ? series.measure() != Measure.DISTANCE_KM
                : claims.measures().contains(series.measure());
        return isMeasured && (sources.isEmpty() || sources.contains(brief(series.source())));
    }

    /** Whether a figure counts those who are asked for, over the time asked for. */
    public boolean letsThrough(Figure figure) {
        return population.map(words -> words.isIn(folded(figure.population()))).orElse(true)
                && window.map(words -> words.isIn(folded(figure.window().orElse(""))))
                        .orElse(true);
    }

    private static String folded(String words) {
        return " " + Folding.fold(words);
    }
}

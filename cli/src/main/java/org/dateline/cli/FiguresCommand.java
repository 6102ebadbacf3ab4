package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Status;
import org.dateline.reconcile.standing.Series;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline figures}: what each source counted over time. */
@Command(
        name = "figures",
        description = {
            "Prints the counts of the ledger, source by source, over time: what each said, as a range and as a bar."
                    + " Counts of several sources stand side by side and are never averaged."
        })
final class FiguresCommand implements Callable<Integer> {
    private static final int DAY = 12;
    private static final int RANGE = 13;
    private static final int ID = 10;
    private static final int LEAST_BAR = 10;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Mixin
    private final Filters filters = new Filters();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "killed, wounded, displaced, captured-places, fighters, sites-destroyed, other.")
    private @Nullable Measure measure;

    FiguresCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            Whole whole = Whole.of(ledger, filters.query().asOf());
            List<ClaimId> actual = whole.claims(ledger.find(filters.query())).stream()
                    .map(Whole.Entry::claim)
                    .filter(claim -> claim.status() == Status.ACTUAL)
                    .map(Claim::id)
                    .toList();
            print(whole.series(actual).stream()
                    .filter(series -> measure == null || series.measure() == measure)
                    .filter(series -> measure != null || series.measure() != Measure.DISTANCE_KM)
                    .toList());
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void print(List<Series> all) throws IOException {
        Writer out = surroundings.out();
        if (all.isEmpty()) {
            out.write("no figures\n");
        }
        Map<Measure, Double> largest = new HashMap<>();
        all.forEach(series ->
                series.points().forEach(point -> largest.merge(series.measure(), top(point.figure()), Math::max)));
        Optional<Measure> above = Optional.empty();
        for (Series series : all) {
            if (!above.equals(Optional.of(series.measure()))) {
                out.write((above.isPresent() ? "\n" : "")
                        + surroundings.colours().strong(series.measure().code()) + "\n");
                above = Optional.of(series.measure());
            }
            out.write("  " + Words.cut(Words.line(series.source()), surroundings.width() - 2) + "\n");
            for (Series.Point point : series.points()) {
                print(point, largest.getOrDefault(series.measure(), 1.0));
            }
        }
    }

    private void print(Series.Point point, double largest) throws IOException {
        Figure figure = point.figure();
        String day = point.day().map(LocalDate::toString).orElse("undated");
        int columns = Math.max(LEAST_BAR, (surroundings.width() - DAY - RANGE - ID - 4) / 2);
        String words = Words.line(
                figure.words() + figure.window().map(window -> ", " + window).orElse(""));
        surroundings
                .out()
                .write("    " + padded(day, DAY) + padded(ClaimWords.range(figure), RANGE)
                        + surroundings
                                .colours()
                                .faint(padded(point.claim().value().substring(0, ID - 2), ID))
                        + Bar.of(figure.min(), figure.max(), largest, columns) + "\n");
        surroundings
                .out()
                .write(" ".repeat(4 + DAY)
                        + surroundings
                                .colours()
                                .faint(Words.cut(words, Math.max(LEAST_BAR, surroundings.width() - DAY - 4)))
                        + "\n");
    }

    private static String padded(String words, int columns) {
        return words + " ".repeat(Math.max(1, columns - words.length()));
    }

    private static double top(Figure figure) {
        return figure.max().orElse(figure.min());
    }
}

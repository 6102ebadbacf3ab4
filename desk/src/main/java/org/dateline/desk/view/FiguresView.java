package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.desk.query.FigureFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Counts;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Measure;
import org.dateline.reconcile.standing.Series;

/**
 * What each source counted: without filters a list of the series worth a look, with filters their counts side by side.
 *
 * @param filters over claims, as other pages have them
 * @param measures what can be chosen
 * @param carried parameters that the form hands on as they are
 * @param noted the series worth a look; empty where the page shows counts
 * @param drawn the counts of this page, a measure each
 * @param narrower addresses that show less: a population or a time counted over
 * @param total number of counts that pass
 */
public record FiguresView(
        Parameters parameters,
        Filters filters,
        List<Chip> chips,
        Choice measures,
        Map<String, List<String>> carried,
        List<NotedSeries> noted,
        List<DrawnMeasure> drawn,
        List<Narrower> narrower,
        int total,
        int sources,
        Optional<String> previous,
        Optional<String> next)
        implements View {
    public static final String PATH = "/figures";

    private static final Set<String> IN_FORM =
            Set.of("place", "claimant", "measure", "population", "window", "from", "until");

    /** Counts of one page; a series is not cut. */
    private static final int PAGE = 80;

    private static final int LAST_PAGE = 100_000;
    private static final int MOST_NOTED = 60;

    /**
     * An address that shows less.
     *
     * @param count how many of the counts are left
     */
    public record Narrower(String name, String value, int count, String address) {}

    /** How many claims count what, over the whole ledger, and what is worth a look. */
    private record Front(Map<Measure, Integer> measures, List<NotedSeries> noted, int total, int sources) {
        static Front of(Snapshot snapshot) {
            FigureFilter all = FigureFilter.of(Parameters.of(Map.of()));
            Counts counts = Counts.of(snapshot, all.in(snapshot), all::letsThrough, all::letsThrough);
            return new Front(
                    Snapshot.counts(
                            snapshot.items(),
                            item -> item.claim().figures().stream()
                                    .map(figure -> figure.measure())
                                    .collect(Collectors.toSet())),
                    NotedSeries.of(counts, snapshot, MOST_NOTED),
                    counts.series().stream()
                            .mapToInt(series -> series.points().size())
                            .sum(),
                    counts.series().size());
        }
    }

    /**
     * @throws org.dateline.desk.query.Refused if the parameters ask for what cannot be
     */
    public static FiguresView of(Snapshot snapshot, Parameters parameters) {
        return snapshot.recall(FiguresView.class, parameters.address(PATH), () -> reckoned(snapshot, parameters));
    }

    private static FiguresView reckoned(Snapshot snapshot, Parameters parameters) {
        Set<String> known = new TreeSet<>(FigureFilter.NAMES);
        known.add("page");
        parameters.expectOnly(known);
        FigureFilter filter = FigureFilter.of(parameters);
        int page = parameters.number("page", 1, LAST_PAGE).orElse(1);
        parameters.refuseFaults();
        Front front = snapshot.derive(Front.class, Front::of);
        boolean isFiltered = FigureFilter.NAMES.stream()
                .anyMatch(name -> !parameters.all(name).isEmpty());
        if (!isFiltered) {
            return of(parameters, Filters.of(snapshot, parameters, PATH, IN_FORM, Set.of()), front);
        }
        Counts counts = Counts.of(snapshot, filter.in(snapshot), filter::letsThrough, filter::letsThrough);
        List<List<Series>> pages = pages(counts.series());
        List<Series> shown = page > pages.size() ? List.of() : pages.get(page - 1);
        return new FiguresView(
                parameters,
                Filters.of(snapshot, parameters, PATH, IN_FORM, Set.of("page")),
                Chip.of(parameters, PATH, FigureFilter.NAMES),
                choice(front, parameters),
                parameters.exceptFirstOf(IN_FORM, Set.of("page")),
                List.of(),
                DrawnMeasure.of(shown, counts.links(), snapshot),
                narrower(counts.series(), parameters),
                counts.series().stream()
                        .mapToInt(series -> series.points().size())
                        .sum(),
                counts.series().size(),
                page > 1 ? Optional.of(turned(parameters, page - 1)) : Optional.empty(),
                page < pages.size() ? Optional.of(turned(parameters, page + 1)) : Optional.empty());
    }

    private static FiguresView of(Parameters parameters, Filters filters, Front front) {
        return new FiguresView(
                parameters,
                filters,
                List.of(),
                choice(front, parameters),
                Map.of(),
                front.noted(),
                List.of(),
                List.of(),
                front.total(),
                front.sources(),
                Optional.empty(),
                Optional.empty());
    }

    private static Choice choice(Front front, Parameters parameters) {
        return Choice.of("measure", "Measure", Measure.class, front.measures(), parameters);
    }

    private static List<List<Series>> pages(List<Series> all) {
        List<List<Series>> pages = new ArrayList<>();
        int onPage = PAGE;
        for (Series series : all) {
            if (onPage + series.points().size() > PAGE) {
                pages.add(new ArrayList<>());
                onPage = 0;
            }
            pages.get(pages.size() - 1).add(series);
            onPage += series.points().size();
        }
        return pages;
    }

    private static String turned(Parameters parameters, int page) {
        return page == 1
                ? parameters.without("page").address(PATH)
                : parameters.with("page", Integer.toString(page)).address(PATH);
    }

    private static List<Narrower> narrower(List<Series> all, Parameters parameters) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        for (Series series : all) {
            for (Series.Point point : series.points()) {
                add(counts, "population", point.figure().population(), parameters);
                add(counts, "window", point.figure().window().orElse(""), parameters);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
                .limit(8)
                .map(entry -> {
                    String name = entry.getKey().get(0);
                    String value = entry.getKey().get(1);
                    return new Narrower(
                            name,
                            value,
                            entry.getValue(),
                            parameters.without("page").with(name, value).address(PATH));
                })
                .toList();
    }

    private static void add(Map<List<String>, Integer> counts, String name, String words, Parameters parameters) {
        String line = Wording.line(words);
        if (!line.isEmpty() && line.length() <= 60 && parameters.text(name).isEmpty()) {
            counts.merge(Arrays.asList(name, line), 1, Integer::sum);
        }
    }

    /** The value of a parameter, or nothing. */
    public String value(String name) {
        return parameters.text(name).orElse("");
    }

    /** Whether counts are shown, not the list of series. */
    public boolean isFiltered() {
        return !chips.isEmpty();
    }

    @Override
    public String title() {
        return "Figures";
    }

    @Override
    public String template() {
        return "figures.jte";
    }

    @Override
    public Section section() {
        return Section.FIGURES;
    }

    @Override
    public List<String> assets() {
        return List.of("figures.css", "d3.js", "words.js", "figures.js");
    }
}

package org.dateline.desk.view;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.picture.Atlas;
import org.dateline.desk.picture.Days;
import org.dateline.desk.picture.MarksOf;
import org.dateline.desk.picture.Territory;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Snapshot;

/**
 * What happened where, or who is said to hold what, as far as it can honestly be put on a map.
 *
 * @param day the one day that is shown; empty for all
 * @param spots those with most independent origins
 * @param places number of all places on the map
 * @param marks number of all events, claims or places
 * @param nowhere number of those that stand nowhere on the map
 * @param days number of claims about each day, whatever day is shown
 */
public record MapView(
        Filters filters,
        MarksOf what,
        Optional<LocalDate> day,
        List<SpotRow> spots,
        int places,
        int marks,
        int nowhere,
        List<TrayRow> trays,
        NavigableMap<LocalDate, Integer> days)
        implements View {
    public static final String PATH = "/map";

    private static final int MOST_SPOTS = 400;
    private static final int MOST_ROWS = 60;

    /** All parameters that the page knows. */
    public static final Set<String> PARAMETERS = known();

    private static Set<String> known() {
        Set<String> names = new TreeSet<>(ClaimFilter.NAMES);
        names.addAll(Set.of("marks", "day", "limit"));
        return names;
    }

    /**
     * @throws org.dateline.desk.query.Refused if the parameters ask for what cannot be
     */
    public static MapView of(Snapshot snapshot, Parameters parameters) {
        return snapshot.recall(MapView.class, parameters.address(PATH), () -> reckoned(snapshot, parameters));
    }

    private static MapView reckoned(Snapshot snapshot, Parameters parameters) {
        parameters.expectOnly(PARAMETERS);
        ClaimFilter whenever = ClaimFilter.of(parameters);
        MarksOf what =
                parameters.coded("marks", MarksOf.class).stream().findFirst().orElse(MarksOf.EVENTS);
        Optional<LocalDate> day = parameters.day("day");
        int most = parameters.number("limit", 1, MOST_SPOTS).orElse(MOST_SPOTS);
        parameters.refuseFaults();
        Parameters shown = parameters.only(ClaimFilter.NAMES);
        if (day.isPresent()) {
            shown = onDay(shown, day.get(), what);
        }
        ClaimFilter filter = ClaimFilter.of(shown);
        Filters filters = Filters.of(snapshot, parameters, PATH, Set.of("marks", "day", "area"), Set.of())
                .elsewhere(shown);
        NavigableMap<LocalDate, Integer> days =
                Days.of(what, snapshot, whenever).claims();
        return what == MarksOf.CONTROL
                ? ofControl(snapshot, filters, filter, shown, day, days).first(most)
                : ofMarks(snapshot, filters, filter, shown, day, days, what).first(most);
    }

    /** Control lasts: what was said before still stands on a day. */
    private static Parameters onDay(Parameters filters, LocalDate day, MarksOf what) {
        Parameters until = filters.with("until", day.toString());
        return what == MarksOf.CONTROL ? until.without("from") : until.with("from", day.toString());
    }

    private static MapView ofMarks(
            Snapshot snapshot,
            Filters filters,
            ClaimFilter filter,
            Parameters shown,
            Optional<LocalDate> day,
            NavigableMap<LocalDate, Integer> days,
            MarksOf what) {
        Atlas atlas = Atlas.of(what, snapshot, filter);
        return new MapView(
                filters,
                what,
                day,
                atlas.sites().stream()
                        .limit(MOST_SPOTS)
                        .map(site -> SpotRow.of(site, shown))
                        .toList(),
                atlas.sites().size(),
                atlas.marks(),
                atlas.nowhere(),
                atlas.trays().stream().map(tray -> TrayRow.of(tray, shown)).toList(),
                days);
    }

    private static MapView ofControl(
            Snapshot snapshot,
            Filters filters,
            ClaimFilter filter,
            Parameters shown,
            Optional<LocalDate> day,
            NavigableMap<LocalDate, Integer> days) {
        List<Territory> all = Territory.all(snapshot, filter);
        List<SpotRow> spots =
                all.stream().flatMap(territory -> SpotRow.of(territory, shown)).toList();
        return new MapView(
                filters,
                MarksOf.CONTROL,
                day,
                spots.stream().limit(MOST_SPOTS).toList(),
                spots.size(),
                all.size(),
                all.size() - spots.size(),
                all.stream()
                        .filter(territory -> territory.spot().isEmpty())
                        .map(territory -> TrayRow.of(territory, shown))
                        .toList(),
                days);
    }

    private MapView first(int most) {
        return new MapView(
                filters,
                what,
                day,
                spots.subList(0, Math.min(most, spots.size())),
                places,
                marks,
                nowhere,
                trays,
                days);
    }

    /** Number of places with fewer origins that are neither drawn nor listed. */
    public int undrawn() {
        return places - spots.size();
    }

    /** The places of the table. */
    public List<SpotRow> rows() {
        return spots.subList(0, Math.min(MOST_ROWS, spots.size()));
    }

    /** Number of places that are drawn and not in the table. */
    public int unlisted() {
        return spots.size() - rows().size();
    }

    /** What the marks are called. */
    public String noun() {
        return switch (what) {
            case EVENTS -> "event";
            case CLAIMS -> "claim";
            case CONTROL -> "place";
        };
    }

    /** The address of the page on the day with claims before the one shown, or on the last one. */
    public Optional<String> dayBefore() {
        NavigableMap<LocalDate, Integer> earlier =
                day.map(shown -> days.headMap(shown, false)).orElse(days);
        return earlier.isEmpty() ? Optional.empty() : Optional.of(on(earlier.lastKey()));
    }

    /** The address of the page on the day with claims after the one shown. */
    public Optional<String> dayAfter() {
        return day.map(shown -> days.tailMap(shown, false))
                .filter(later -> !later.isEmpty())
                .map(later -> on(later.firstKey()));
    }

    private String on(LocalDate wanted) {
        return filters.parameters().with("day", wanted.toString()).address(PATH);
    }

    /** The address of the page over all days. */
    public String allDays() {
        return filters.parameters().without("day").address(PATH);
    }

    @Override
    public String title() {
        return "Map";
    }

    @Override
    public String template() {
        return "map.jte";
    }

    @Override
    public Section section() {
        return Section.MAP;
    }

    @Override
    public List<String> assets() {
        return List.of(
                "leaflet.css",
                "picture.css",
                "leaflet.js",
                "picture.js",
                "signs.js",
                "map-base.js",
                "map-area.js",
                "map-days.js",
                "map.js");
    }
}

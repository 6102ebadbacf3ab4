package org.dateline.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.desk.picture.Course;
import org.dateline.desk.picture.Days;
import org.dateline.desk.picture.LanesBy;
import org.dateline.desk.picture.Mark;
import org.dateline.desk.picture.MarksOf;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;

/**
 * What happened when, in lanes.
 *
 * @param lanes those with most marks, one for all others last
 * @param bars the marks that are drawn, the best known first
 * @param total number of marks, also those that are not drawn
 * @param days number of claims about each day, whatever window is shown
 * @param table number of marks of each lane on each day, latest day first
 */
public record TimelineView(
        Filters filters,
        MarksOf what,
        LanesBy by,
        Course course,
        List<Lane> lanes,
        List<Bar> bars,
        int total,
        NavigableMap<LocalDate, Integer> days,
        List<DayRow> table)
        implements View {
    public static final String PATH = "/timeline";

    private static final int LANES = 14;
    private static final int COLUMNS = 6;
    private static final int MOST_BARS = 1_200;
    private static final int MOST_DAYS = 62;
    private static final String NO_PLACE = "no place named";

    /** All parameters that the page knows. */
    public static final Set<String> PARAMETERS = known();

    /**
     * Marks that have a place, a side or a kind in common.
     *
     * @param ledger the address of their claims
     */
    public record Lane(String name, int count, String ledger) {}

    /**
     * A mark that is drawn.
     *
     * @param lane its position
     */
    public record Bar(MarkRow mark, LocalDate first, LocalDate last, boolean vague, int lane) {}

    /**
     * A day of the table.
     *
     * @param counts of the first lanes, then of all others together
     */
    public record DayRow(LocalDate day, String ledger, List<Integer> counts) {
        public int all() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static Set<String> known() {
        Set<String> names = new TreeSet<>(ClaimFilter.NAMES);
        names.addAll(Set.of("lanes", "marks", "limit"));
        return names;
    }

    /**
     * @throws org.dateline.desk.query.Refused if the parameters ask for what cannot be
     */
    public static TimelineView of(Snapshot snapshot, Parameters parameters) {
        return snapshot.recall(TimelineView.class, parameters.address(PATH), () -> reckoned(snapshot, parameters));
    }

    private static TimelineView reckoned(Snapshot snapshot, Parameters parameters) {
        parameters.expectOnly(PARAMETERS);
        ClaimFilter filter = ClaimFilter.of(parameters);
        LanesBy by =
                parameters.coded("lanes", LanesBy.class).stream().findFirst().orElse(LanesBy.PLACE);
        MarksOf what =
                parameters.coded("marks", MarksOf.class).stream().findFirst().orElse(MarksOf.EVENTS);
        if (what == MarksOf.CONTROL) {
            parameters.fault("marks", what.code(), "events and claims have a timeline");
        }
        int most = parameters.number("limit", 1, MOST_BARS).orElse(MOST_BARS);
        parameters.refuseFaults();
        Parameters claims = parameters.only(ClaimFilter.NAMES);
        Course course = Course.of(what, snapshot, filter);
        List<String> laneOf = course.marks().stream().map(lane(by, snapshot)).toList();
        Map<String, Integer> counts = new HashMap<>();
        laneOf.forEach(name -> counts.merge(name, 1, Integer::sum));
        List<String> names = commonestFirst(counts);
        Map<String, Integer> positions = positions(names);
        int[] columns = laneOf.stream()
                .mapToInt(name -> positions.getOrDefault(name, LANES))
                .toArray();
        return new TimelineView(
                Filters.of(snapshot, parameters, PATH, Set.of("lanes", "marks"), Set.of()),
                what,
                by,
                course,
                lanes(names, counts, by, claims),
                IntStream.range(0, Math.min(most, columns.length))
                        .mapToObj(i -> bar(course.marks().get(i), columns[i]))
                        .toList(),
                course.marks().size(),
                Days.of(what, snapshot, ClaimFilter.of(claims.without("from", "until")))
                        .claims(),
                table(course, columns, claims));
    }

    private static List<String> commonestFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Function<Mark, String> lane(LanesBy by, Snapshot snapshot) {
        return switch (by) {
            case PLACE ->
                Course.place(snapshot).andThen(place -> place.map(Wording::line).orElse(NO_PLACE));
            case SIDE -> mark -> SideSign.of(mark.side()).label();
            case KIND -> mark -> Wording.code(mark.kind());
        };
    }

    /** Lanes beyond the last one that is drawn are one. */
    private static Map<String, Integer> positions(List<String> names) {
        Map<String, Integer> positions = new HashMap<>();
        for (String name : names) {
            positions.put(name, Math.min(positions.size(), LANES));
        }
        return positions;
    }

    private static Bar bar(Mark mark, int lane) {
        LocalDate first = mark.first().orElseThrow();
        return new Bar(MarkRow.of(mark), first, mark.last().orElse(first), mark.vague(), lane);
    }

    private static List<Lane> lanes(List<String> names, Map<String, Integer> counts, LanesBy by, Parameters claims) {
        List<Lane> lanes = new ArrayList<>();
        for (String name : names.subList(0, Math.min(LANES, names.size()))) {
            lanes.add(new Lane(name, counts.getOrDefault(name, 0), ledger(name, by, claims)));
        }
        if (names.size() > LANES) {
            int rest = names.subList(LANES, names.size()).stream()
                    .mapToInt(name -> counts.getOrDefault(name, 0))
                    .sum();
            lanes.add(new Lane(
                    (names.size() - LANES) + " other " + by.name().toLowerCase(Locale.ROOT) + "s",
                    rest,
                    claims.address(LedgerView.PATH)));
        }
        return lanes;
    }

    private static String ledger(String name, LanesBy by, Parameters claims) {
        Parameters narrowed = switch (by) {
            case PLACE -> name.equals(NO_PLACE) ? claims.with("located", "none") : claims.with("place", name);
            case KIND -> claims.with("kind", name.replace(' ', '-'));
            case SIDE -> sided(name, claims);
        };
        return narrowed.address(LedgerView.PATH);
    }

    private static Parameters sided(String label, Parameters claims) {
        for (Side side : Side.values()) {
            if (side.label().equals(label)) {
                return claims.with("side", side.code());
            }
        }
        return claims;
    }

    private static List<DayRow> table(Course course, int[] columns, Parameters claims) {
        if (course.first().isEmpty() || course.last().isEmpty()) {
            return List.of();
        }
        LocalDate last = course.last().get();
        LocalDate first = course.first().get().isBefore(last.minusDays(MOST_DAYS - 1L))
                ? last.minusDays(MOST_DAYS - 1L)
                : course.first().get();
        NavigableMap<LocalDate, int[]> counts = new TreeMap<>();
        for (int i = 0; i < columns.length; i++) {
            Mark mark = course.marks().get(i);
            int column = Math.min(COLUMNS, columns[i]);
            LocalDate from = later(first, mark.first().orElse(first));
            LocalDate until = mark.last().filter(day -> day.isBefore(last)).orElse(last);
            for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
                counts.computeIfAbsent(day, none -> new int[COLUMNS + 1])[column]++;
            }
        }
        return counts.descendingMap().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), claims))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static DayRow row(LocalDate day, int[] counts, Parameters claims) {
        String date = day.toString();
        return new DayRow(
                day,
                claims.with("from", date).with("until", date).address(LedgerView.PATH),
                Arrays.stream(counts).boxed().toList());
    }

    /** The address of the page up to the day before the first that the table has room for; empty where it has them all. */
    public Optional<String> daysBefore() {
        return course.last()
                .map(TimelineView::firstOfTable)
                .filter(first -> course.first().filter(first::isAfter).isPresent())
                .map(first -> filters.parameters()
                        .with("until", first.minusDays(1).toString())
                        .address(PATH));
    }

    private static LocalDate firstOfTable(LocalDate last) {
        return last.minusDays(MOST_DAYS - 1L);
    }

    /** The lanes of the table. */
    public List<Lane> columns() {
        return lanes.subList(0, Math.min(COLUMNS, lanes.size()));
    }

    /** Number of marks that are not drawn: those with the fewest origins. */
    public int undrawn() {
        return total - bars.size();
    }

    /** The address of the page from the first day on. */
    public String fromTheBeginning() {
        return days.isEmpty()
                ? PATH
                : filters.parameters().with("from", days.firstKey().toString()).address(PATH);
    }

    /** The address of the claims that are about no known day, in the ledger. */
    public String undatedClaims() {
        return filters.parameters().only(ClaimFilter.NAMES).with("dated", "no").address(LedgerView.PATH);
    }

    /** What the marks are called. */
    public String noun() {
        return what == MarksOf.CLAIMS ? "claim" : "event";
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public String template() {
        return "timeline.jte";
    }

    @Override
    public Section section() {
        return Section.TIMELINE;
    }

    @Override
    public List<String> assets() {
        return List.of("picture.css", "timeline.css", "d3.js", "words.js", "picture.js", "days.js", "timeline.js");
    }
}

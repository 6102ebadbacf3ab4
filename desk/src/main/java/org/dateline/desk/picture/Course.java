package org.dateline.desk.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Place;

/**
 * What passes a filter, by the days that it is about.
 *
 * @param marks those with a day in the window, the best known first
 * @param undated number of marks without a day
 * @param earlier number of marks before the window, where nobody asked for one that begins later
 * @param first the first day of the window; empty where nothing has a day
 * @param last the last one
 */
public record Course(List<Mark> marks, int undated, int earlier, Optional<LocalDate> first, Optional<LocalDate> last) {
    /** Of all claims, so many lie before a window that nobody asked for; a few stray days make it no longer. */
    private static final double STRAY = 0.05;

    public Course {
        marks = List.copyOf(marks);
    }

    public static Course of(MarksOf what, Snapshot snapshot, ClaimFilter filter) {
        List<Mark> all = Marks.of(what, snapshot, filter);
        NavigableMap<LocalDate, Integer> days = Days.of(what, snapshot, filter).claims();
        List<Mark> dated = all.stream().filter(mark -> mark.first().isPresent()).toList();
        Optional<LocalDate> first = filter.from().or(() -> early(days));
        Optional<LocalDate> last =
                filter.until().or(() -> days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey()));
        List<Mark> within = dated.stream()
                .filter(mark ->
                        first.map(day -> !mark.last().orElse(day).isBefore(day)).orElse(false))
                .toList();
        return new Course(within, all.size() - dated.size(), dated.size() - within.size(), first, last);
    }

    private static Optional<LocalDate> early(NavigableMap<LocalDate, Integer> days) {
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        int sum = 0;
        for (Map.Entry<LocalDate, Integer> entry : days.entrySet()) {
            sum += entry.getValue();
            if (sum > all * STRAY) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** The name of the place that a mark goes under: an honest one, else one that is only named. */
    public static Function<Mark, Optional<String>> place(Snapshot snapshot) {
        Spots spots = Spots.in(snapshot);
        return mark -> spots.commonest(mark, spot -> true)
                .map(spot -> spot.location().name())
                .or(() -> mark.leading().claim().places().stream()
                        .findFirst()
                        .map(place -> place.location().map(Place.Location::name).orElse(place.name())));
    }
}

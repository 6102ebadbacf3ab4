package org.dateline.desk.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Coded;

/**
 * Which events to show, and in what order: those of which a claim passes the filter.
 *
 * @param alone whether to show events of which there is one claim only
 * @param origins least number of independent origins of the event
 */
public record EventFilter(ClaimFilter claims, boolean alone, int origins, boolean disputed, Order order) {
    /** The names of its parameters. */
    public static final Set<String> NAMES = names();

    private static final int MOST_ORIGINS = 1_000;

    /** An order of events, greatest first. */
    public enum Order implements Coded {
        ORIGINS,
        DAY,
        CLAIMS,
        DISPUTES;

        /** Total: no two events come out equal. */
        public Comparator<Happening> comparator() {
            Comparator<Happening> comparator = switch (this) {
                case ORIGINS -> Comparator.comparingInt(all -> all.event().origins());
                case DAY -> Comparator.comparing(all -> all.last().orElse(LocalDate.MIN));
                case CLAIMS -> Comparator.comparingInt(all -> all.items().size());
                case DISPUTES ->
                    Comparator.comparingInt(all -> all.event().disputes().size());
            };
            return comparator
                    .thenComparingInt(all -> all.items().size())
                    .reversed()
                    .thenComparing(all -> all.event().id());
        }
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(ClaimFilter.NAMES);
        names.removeAll(Set.of("event", "origin"));
        names.addAll(Set.of("alone", "sort"));
        return names;
    }

    /** Reads it; faults stay with the parameters. */
    public static EventFilter of(Parameters parameters) {
        Optional<Order> order = parameters.coded("sort", Order.class).stream().findFirst();
        int origins = parameters.number("origins", 1, MOST_ORIGINS).orElse(1);
        boolean disputed = parameters.isOn("disputed");
        return new EventFilter(
                ClaimFilter.of(parameters.without("origins", "disputed")),
                parameters.isOn("alone"),
                origins,
                disputed,
                order.orElse(Order.ORIGINS));
    }

    /** All events of a snapshot that pass, in order. */
    public List<Happening> in(Snapshot snapshot) {
        Selection passing = claims.in(snapshot);
        return Happening.All.in(snapshot).list().stream()
                .filter(this::isOfItself)
                .filter(happening ->
                        claims.isOpen() || happening.items().stream().anyMatch(passing))
                .sorted(order.comparator())
                .toList();
    }

    private boolean isOfItself(Happening happening) {
        return (alone || happening.items().size() > 1)
                && happening.event().origins() >= origins
                && (!disputed || happening.isDisputed());
    }
}

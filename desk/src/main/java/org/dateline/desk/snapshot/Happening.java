package org.dateline.desk.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.EventId;
import org.dateline.model.Kind;
import org.dateline.model.Place;
import org.dateline.reconcile.standing.Event;

/**
 * An event with its claims, and what they say of it in common.
 *
 * @param first the first day that any claim names
 * @param kind that of most claims
 * @param place the one that most claims name
 * @param leading the claim with most words
 */
public record Happening(
        Event event,
        List<Item> items,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Kind kind,
        Optional<Place> place,
        Item leading) {

    static Happening of(Event event, List<Item> items) {
        return new Happening(
                event,
                items,
                items.stream().flatMap(item -> item.first().stream()).min(Comparator.naturalOrder()),
                items.stream().flatMap(item -> item.last().stream()).max(Comparator.naturalOrder()),
                commonest(items, item -> Stream.of(item.claim().kind())).orElseThrow(),
                place(items),
                items.stream()
                        .max(Comparator.<Item>comparingInt(
                                        item -> item.claim().span().length())
                                .thenComparing(item -> item.claim().id()))
                        .orElseThrow());
    }

    private static Optional<Place> place(List<Item> items) {
        return commonest(items, item -> item.claim().places().stream().limit(1).map(Place::name))
                .flatMap(name -> items.stream()
                        .flatMap(item -> item.claim().places().stream())
                        .filter(place -> place.name().equals(name))
                        .findFirst());
    }

    private static <V extends Comparable<V>> Optional<V> commonest(List<Item> items, Function<Item, Stream<V>> values) {
        Map<V, Long> counts = items.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<V, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Whether claims about it are set against each other. */
    public boolean isDisputed() {
        return !event.disputes().isEmpty();
    }

    /** All events of a snapshot, those with most independent origins first. */
    public record All(Map<EventId, Happening> byId) {
        /** Those of a snapshot, reckoned once. */
        public static All in(Snapshot snapshot) {
            return snapshot.derive(All.class, All::of);
        }

        private static All of(Snapshot snapshot) {
            Map<EventId, Happening> all = new LinkedHashMap<>();
            for (Event event : snapshot.events()) {
                all.put(event.id(), Happening.of(event, snapshot.items(event.claims())));
            }
            return new All(all);
        }

        public List<Happening> list() {
            return new ArrayList<>(byId.values());
        }

        public Optional<Happening> find(EventId id) {
            return Optional.ofNullable(byId.get(id));
        }
    }
}

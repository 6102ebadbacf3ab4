package org.dateline.desk.snapshot;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EventId;
import org.dateline.model.Kind;
import org.dateline.model.Place;
import org.dateline.reconcile.standing.Event;
import org.dateline.reconcile.standing.EventDigest;

/**
 * An event with its claims, and what they say of it in common.
 *
 * @param leading the claim with most words
 */
public record Happening(Event event, List<Item> items, EventDigest digest, Item leading) {

    static Happening of(Event event, List<Item> items) {
        EventDigest digest = EventDigest.of(items.stream().map(Item::claim).toList());
        Item leading = items.stream()
                .filter(item -> item.claim().id().equals(digest.fullest()))
                .findFirst()
                .orElseThrow();
        return new Happening(event, items, digest, leading);
    }

    /** The first day that any claim names. */
    public Optional<LocalDate> first() {
        return digest.first();
    }

    /** The last day that any claim names. */
    public Optional<LocalDate> last() {
        return digest.last();
    }

    /** That of most claims. */
    public Kind kind() {
        return digest.kind();
    }

    /** The one that most claims name. */
    public Optional<Place> place() {
        return digest.place();
    }

    /** Whether claims about it are set against each other. */
    public boolean isDisputed() {
        return !event.disputes().isEmpty();
    }

    /** All events of a snapshot, those with most independent origins first. */
    public record All(Map<EventId, Happening> byId, List<Happening> list) {
        /** Those of a snapshot, reckoned once. */
        public static All in(Snapshot snapshot) {
            return snapshot.derive(All.class, All::of);
        }

        private static All of(Snapshot snapshot) {
            Map<EventId, Happening> all = new LinkedHashMap<>();
            for (Event event : snapshot.events()) {
                all.put(event.id(), Happening.of(event, snapshot.items(event.claims())));
            }
            return new All(all, List.copyOf(all.values()));
        }

        public Optional<Happening> find(EventId id) {
            return Optional.ofNullable(byId.get(id));
        }
    }
}

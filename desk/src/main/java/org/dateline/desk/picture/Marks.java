package org.dateline.desk.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Selection;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.EventId;

/** All marks of what passes a filter, the best known first. */
final class Marks {
    private Marks() {}

    /** The marks of all events of a snapshot, where all of their claims pass; the best known first. */
    private record Events(List<Mark> marks, Map<EventId, Mark> byEvent) {
        static Events of(Snapshot snapshot) {
            Map<EventId, Mark> byEvent = new HashMap<>();
            Happening.All.in(snapshot)
                    .byId()
                    .forEach((id, happening) -> byEvent.put(id, Mark.of(happening, happening.items())));
            return new Events(byEvent.values().stream().sorted(Mark.BY_WEIGHT).toList(), byEvent);
        }
    }

    /** The marks of all claims of a snapshot, likewise. */
    private record Claims(List<Mark> marks) {
        static Claims of(Snapshot snapshot) {
            return new Claims(snapshot.items().stream()
                    .map(Mark::of)
                    .sorted(Mark.BY_WEIGHT)
                    .toList());
        }
    }

    static List<Mark> of(MarksOf what, Snapshot snapshot, ClaimFilter filter) {
        return what == MarksOf.CLAIMS ? claims(snapshot, filter) : events(snapshot, filter);
    }

    private static List<Mark> claims(Snapshot snapshot, ClaimFilter filter) {
        List<Mark> all = snapshot.derive(Claims.class, Claims::of).marks();
        if (filter.isOpen()) {
            return all;
        }
        Selection passing = filter.in(snapshot);
        return all.stream().filter(mark -> passing.test(mark.leading())).toList();
    }

    private static List<Mark> events(Snapshot snapshot, ClaimFilter filter) {
        Events events = snapshot.derive(Events.class, Events::of);
        if (filter.isOpen()) {
            return events.marks();
        }
        Selection passing = filter.in(snapshot);
        Happening.All happenings = Happening.All.in(snapshot);
        return passing.items().stream()
                .flatMap(item -> item.event().stream())
                .distinct()
                .flatMap(event -> happenings.find(event).stream())
                .map(happening -> mark(happening, passing, events))
                .sorted(Mark.BY_WEIGHT)
                .toList();
    }

    private static Mark mark(Happening happening, Selection selection, Events events) {
        return happening.items().stream().allMatch(selection)
                ? Objects.requireNonNull(events.byEvent().get(happening.event().id()))
                : Mark.of(
                        happening, happening.items().stream().filter(selection).toList());
    }
}

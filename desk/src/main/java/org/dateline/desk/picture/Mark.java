package org.dateline.desk.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Side;
import org.dateline.model.EventId;
import org.dateline.model.Kind;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/**
 * One event or one claim, as far as it passes a filter.
 *
 * @param event the event; empty for what is a claim by itself
 * @param items its claims that pass
 * @param leading the one that stands for it in words
 * @param first the first of their days
 * @param last the last of their days; present exactly if {@code first} is
 * @param vague whether the days are an interval chosen by rule, a month or a year
 * @param side where those who say so stand; empty where they stand on several sides
 * @param origins number of independent origins
 */
public record Mark(
        Optional<EventId> event,
        List<Item> items,
        Item leading,
        Kind kind,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        boolean vague,
        Optional<Side> side,
        int origins,
        boolean disputed) {
    /** The best known first; total. */
    static final Comparator<Mark> BY_WEIGHT = Comparator.comparingInt(Mark::origins)
            .thenComparingInt(mark -> mark.items().size())
            .reversed()
            .thenComparingInt(mark -> mark.leading().position());

    public Mark {
        items = List.copyOf(items);
    }

    /** That of an event of which some claims pass. */
    static Mark of(Happening happening, List<Item> passing) {
        boolean single = happening.items().size() == 1;
        return of(
                single ? Optional.empty() : Optional.of(happening.event().id()),
                passing,
                passing.contains(happening.leading()) ? happening.leading() : passing.get(0),
                happening.kind(),
                happening.event().origins(),
                single ? passing.get(0).isDisputed() : happening.isDisputed());
    }

    static Mark of(Item item) {
        return of(Optional.empty(), List.of(item), item, item.claim().kind(), item.supporting(), item.isDisputed());
    }

    private static Mark of(
            Optional<EventId> event, List<Item> items, Item leading, Kind kind, int origins, boolean disputed) {
        return new Mark(
                event,
                items,
                leading,
                kind,
                items.stream().flatMap(item -> item.first().stream()).min(Comparator.naturalOrder()),
                items.stream().flatMap(item -> item.last().stream()).max(Comparator.naturalOrder()),
                items.stream().noneMatch(Mark::isOfDays),
                side(items),
                origins,
                disputed);
    }

    private static boolean isOfDays(Item item) {
        return item.claim()
                .when()
                .map(When::precision)
                .filter(precision -> precision == WhenPrecision.DAY || precision == WhenPrecision.DAYS)
                .isPresent();
    }

    /** The one side that those are on who say so; reports and papers count only where nobody else speaks. */
    private static Optional<Side> side(List<Item> items) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        items.forEach(item -> sides.add(item.side()));
        if (sides.size() > 1) {
            sides.remove(Side.OWN_VOICE);
        }
        if (sides.size() > 1) {
            sides.remove(Side.PRESS);
        }
        return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
    }
}

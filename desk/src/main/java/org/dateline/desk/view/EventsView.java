package org.dateline.desk.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.query.EventFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Snapshot;

/**
 * The table of events.
 *
 * @param first number of events before this page
 */
public record EventsView(
        Filters filters,
        Columns columns,
        EventFilter.Order order,
        List<EventRow> rows,
        int total,
        int first,
        Optional<String> previous,
        Optional<String> next)
        implements View {
    public static final String PATH = "/events";

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 100_000;

    /**
     * @throws org.dateline.desk.query.Refused if the parameters ask for what cannot be
     */
    public static EventsView of(Snapshot snapshot, Parameters parameters) {
        Set<String> known = new TreeSet<>(EventFilter.NAMES);
        known.addAll(Set.of("page", Columns.NAME));
        parameters.expectOnly(known);
        EventFilter filter = EventFilter.of(parameters);
        int page = parameters.number("page", 1, LAST_PAGE).orElse(1);
        Columns columns = Columns.of(parameters, PATH, EventColumn.class, EventColumn.USUAL, EventColumn::label);
        parameters.refuseFaults();
        List<Happening> found = filter.in(snapshot);
        int first = Math.min(found.size(), (page - 1) * PAGE);
        int last = Math.min(found.size(), first + PAGE);
        return new EventsView(
                Filters.of(snapshot, parameters, PATH, Set.of("sort", "alone"), Set.of("page")),
                columns,
                filter.order(),
                found.subList(first, last).stream().map(EventRow::of).toList(),
                found.size(),
                first,
                page > 1 ? Optional.of(turned(parameters, page - 1)) : Optional.empty(),
                last < found.size() ? Optional.of(turned(parameters, page + 1)) : Optional.empty());
    }

    private static String turned(Parameters parameters, int page) {
        return page == 1
                ? parameters.without("page").address(PATH)
                : parameters.with("page", Integer.toString(page)).address(PATH);
    }

    @Override
    public String title() {
        return "Events";
    }

    @Override
    public String template() {
        return "events.jte";
    }

    @Override
    public Section section() {
        return Section.EVENTS;
    }
}

package org.dateline.desk.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Cursor;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Sorting;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;

/**
 * The table of claims.
 *
 * @param shown which columns are there
 * @param columns heads that order the table, by name
 * @param reports that hold the words looked for, also those in languages that are not coded
 */
public record LedgerView(
        Filters filters,
        Columns shown,
        List<Column> columns,
        List<ClaimRow> rows,
        int total,
        int start,
        Optional<String> next,
        Optional<String> previous,
        List<FoundReport> reports)
        implements View {
    public static final String PATH = "/ledger";

    /** All parameters that the page knows. */
    public static final Set<String> PARAMETERS = known();

    private static Set<String> known() {
        Set<String> names = new TreeSet<>(ClaimFilter.NAMES);
        names.addAll(Set.of("sort", "after", "before", "limit", Columns.NAME));
        return names;
    }

    /**
     * @throws org.dateline.desk.query.Refused if the parameters ask for what cannot be
     */
    public static LedgerView of(Snapshot snapshot, Parameters parameters, List<FoundReport> reports) {
        parameters.expectOnly(PARAMETERS);
        ClaimFilter filter = ClaimFilter.of(parameters);
        Sorting sorting = Sorting.of(parameters);
        Cursor cursor = Cursor.of(parameters);
        Columns shown = Columns.of(parameters, PATH, ClaimColumn.class, ClaimColumn.USUAL, ClaimColumn::label);
        parameters.refuseFaults();
        Cursor.Page page = cursor.page(snapshot, sorting, filter);
        ToIntFunction<Item> graded = shown.has(ClaimColumn.INFORMATION.code())
                ? item -> snapshot.whole()
                        .standings()
                        .of(item.claim().id())
                        .grade()
                        .information()
                : item -> 0;
        return new LedgerView(
                Filters.of(snapshot, parameters, PATH, Set.of(), Set.of("after", "before")),
                shown,
                Column.of(parameters, sorting, PATH),
                page.items().stream()
                        .map((Item item) -> ClaimRow.of(item, filter::isLookedFor, graded))
                        .toList(),
                page.total(),
                page.start(),
                page.next().map(id -> turned(parameters, "after", id)),
                page.previous().map(id -> turned(parameters, "before", id)),
                reports);
    }

    private static String turned(Parameters parameters, String name, ClaimId id) {
        return parameters.without("after", "before").with(name, id.value()).address(PATH);
    }

    /** The head of a column. */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    /** The filters as an alert keeps them; empty where there are none, or such as an alert does not know. */
    public Map<String, String> savable() {
        Parameters asked = filters.parameters().only(ClaimFilter.NAMES);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : AlertsView.FILTERS) {
            asked.text(name).ifPresent(value -> fields.put(name, value));
        }
        boolean all = fields.size()
                == ClaimFilter.NAMES.stream()
                        .mapToInt(name -> asked.all(name).size())
                        .sum();
        return all ? fields : Map.of();
    }

    /** Whether the table begins or ends elsewhere than the list. */
    public boolean isPaged() {
        return next.isPresent() || previous.isPresent();
    }

    @Override
    public String title() {
        return "Ledger";
    }

    @Override
    public String template() {
        return "ledger.jte";
    }

    @Override
    public Section section() {
        return Section.LEDGER;
    }
}

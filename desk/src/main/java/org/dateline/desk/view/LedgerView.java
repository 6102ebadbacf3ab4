package org.dateline.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Cursor;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Sorting;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;
import org.dateline.model.Kind;
import org.dateline.model.Stance;
import org.dateline.model.Status;

/**
 * The table of claims.
 *
 * @param parameters what the page was asked for
 * @param columns heads that order the table, by name
 * @param carried parameters that the form hands on as they are
 * @param reports that hold the words looked for, also those in languages that are not coded
 */
public record LedgerView(
        Parameters parameters,
        List<Chip> chips,
        List<Choice> choices,
        List<Column> columns,
        List<ClaimRow> rows,
        int total,
        int start,
        Optional<String> next,
        Optional<String> previous,
        Map<String, List<String>> carried,
        List<FoundReport> reports)
        implements View {
    public static final String PATH = "/ledger";

    private static final Set<String> IN_FORM = Set.of(
            "q", "place", "claimant", "kind", "side", "status", "stance", "from", "until", "origins", "disputed");

    /** All parameters that the page knows. */
    public static final Set<String> PARAMETERS = known();

    private static Set<String> known() {
        Set<String> names = new TreeSet<>(ClaimFilter.NAMES);
        names.addAll(Set.of("sort", "after", "before", "limit"));
        return names;
    }

    /** How many claims have each value, over the whole ledger. */
    private record Facets(
            Map<Kind, Integer> kinds,
            Map<Status, Integer> statuses,
            Map<Stance, Integer> stances,
            Map<Side, Integer> sides) {
        static Facets of(Snapshot snapshot) {
            return new Facets(
                    Snapshot.counts(
                            snapshot.items(), item -> List.of(item.claim().kind())),
                    Snapshot.counts(
                            snapshot.items(), item -> List.of(item.claim().status())),
                    Snapshot.counts(
                            snapshot.items(), item -> List.of(item.claim().stance())),
                    Snapshot.counts(snapshot.items(), item -> List.of(item.side())));
        }
    }

    /**
     * @throws org.dateline.desk.query.Refused if the parameters ask for what cannot be
     */
    public static LedgerView of(Snapshot snapshot, Parameters parameters, List<FoundReport> reports) {
        parameters.expectOnly(PARAMETERS);
        ClaimFilter filter = ClaimFilter.of(parameters);
        Sorting sorting = Sorting.of(parameters);
        Cursor cursor = Cursor.of(parameters);
        parameters.refuseFaults();
        Cursor.Page page = cursor.page(snapshot, sorting, filter);
        return new LedgerView(
                parameters,
                Chip.of(parameters, PATH),
                choices(snapshot.derive(Facets.class, Facets::of), parameters),
                Column.of(parameters, sorting, PATH),
                page.items().stream()
                        .map((Item item) -> ClaimRow.of(item, filter::isLookedFor))
                        .toList(),
                page.total(),
                page.start(),
                page.next().map(id -> turned(parameters, "after", id)),
                page.previous().map(id -> turned(parameters, "before", id)),
                parameters.exceptFirstOf(IN_FORM, Set.of("after", "before")),
                reports);
    }

    private static String turned(Parameters parameters, String name, ClaimId id) {
        return parameters.without("after", "before").with(name, id.value()).address(PATH);
    }

    private static List<Choice> choices(Facets facets, Parameters parameters) {
        return List.of(
                Choice.of("kind", "Kind", Kind.class, facets.kinds(), parameters),
                Choice.of("side", "Side", Side.class, facets.sides(), parameters),
                Choice.of("stance", "Stance", Stance.class, facets.stances(), parameters),
                Choice.of("status", "Status", Status.class, facets.statuses(), parameters));
    }

    /** The head of a column. */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    /** The value of a parameter, or nothing. */
    public String value(String name) {
        return parameters.text(name).orElse("");
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

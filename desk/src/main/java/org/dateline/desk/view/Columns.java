package org.dateline.desk.view;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.desk.query.Parameters;
import org.dateline.model.Coded;

/**
 * Which columns of a table are shown, and which could be.
 *
 * @param shown codes of those shown
 * @param carried parameters that the form hands on as they are
 */
public record Columns(String path, Set<String> shown, List<Option> options, Map<String, List<String>> carried) {
    /** The name of their parameter, which is given once for each. */
    static final String NAME = "columns";

    private static final Set<String> PLACE_IN_LIST = Set.of(NAME, "after", "before", "page");

    /** One column that can be chosen. */
    public record Option(String code, String label, boolean chosen) {}

    public Columns {
        shown = Set.copyOf(shown);
    }

    /**
     * Reads them; faults stay with the parameters.
     *
     * @param usual what is shown where nothing is chosen
     */
    static <E extends Enum<E> & Coded> Columns of(
            Parameters parameters, String path, Class<E> type, Set<E> usual, Function<E, String> label) {
        Set<E> chosen = new HashSet<>(parameters.coded(NAME, type));
        Set<E> shown = chosen.isEmpty() ? usual : chosen;
        return new Columns(
                path,
                shown.stream().map(Coded::code).collect(Collectors.toSet()),
                Arrays.stream(type.getEnumConstants())
                        .map(column -> new Option(column.code(), label.apply(column), shown.contains(column)))
                        .toList(),
                parameters.exceptFirstOf(Set.of(), PLACE_IN_LIST));
    }

    /** All of the table of events, for where they cannot be chosen. */
    public static Columns ofEvents() {
        return of(Parameters.of(Map.of()), EventsView.PATH, EventColumn.class, EventColumn.USUAL, EventColumn::label);
    }

    /** Whether a column is shown. */
    public boolean has(String code) {
        return shown.contains(code);
    }
}

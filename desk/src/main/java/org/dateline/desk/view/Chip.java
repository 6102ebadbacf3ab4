package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.desk.query.Area;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Parameters;

/**
 * A filter that is on.
 *
 * @param without the address of the page without it
 */
public record Chip(String label, String value, String without) {
    private static final Map<String, String> LABELS = Map.of(
            "q", "words",
            "from", "since",
            "dated", "day is known",
            "origins", "independent origins at least",
            "area", "within",
            "located", "place is");

    /** Those of a page whose filters are over claims. */
    static List<Chip> of(Parameters parameters, String path) {
        return of(parameters, path, ClaimFilter.NAMES);
    }

    /** Those of a page with filters of some names. */
    static List<Chip> of(Parameters parameters, String path, Set<String> names) {
        List<Chip> chips = new ArrayList<>();
        Parameters first = parameters.without("after", "before", "page");
        names.stream()
                .sorted()
                .forEach(name -> first.all(name)
                        .forEach(value -> chips.add(new Chip(
                                LABELS.getOrDefault(name, name),
                                words(name, value),
                                first.withoutValue(name, value).address(path)))));
        return List.copyOf(chips);
    }

    private static String words(String name, String value) {
        return name.equals("area") ? Area.parse(value).map(Area::words).orElse(value) : value;
    }
}

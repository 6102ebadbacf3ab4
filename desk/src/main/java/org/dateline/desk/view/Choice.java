package org.dateline.desk.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dateline.desk.query.Parameters;
import org.dateline.model.Coded;

/** What a filter can be set to, with the number of claims that have each value. */
public record Choice(String name, String label, List<Option> options) {
    /**
     * One value.
     *
     * @param count of claims in the whole ledger
     */
    public record Option(String value, String label, int count, boolean chosen) {}

    static <E extends Enum<E> & Coded> Choice of(
            String name, String label, Class<E> type, Map<E, Integer> counts, Parameters parameters) {
        Collection<String> chosen = parameters.all(name);
        return new Choice(
                name,
                label,
                Arrays.stream(type.getEnumConstants())
                        .filter(value -> counts.containsKey(value) || chosen.contains(value.code()))
                        .map(value -> new Option(
                                value.code(),
                                Wording.code(value),
                                counts.getOrDefault(value, 0),
                                chosen.stream()
                                        .findFirst()
                                        .filter(value.code()::equals)
                                        .isPresent()))
                        .toList());
    }
}

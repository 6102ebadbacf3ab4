package org.dateline.extract.figure;

import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;

/** Units of length in kilometres. */
final class Distances {
    private static final Map<String, Double> UNITS = WordTable.rows(Distances.class, "lengths.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));

    private Distances() {}

    /** Kilometres of the unit that stands here; 0 if none does. */
    static double kilometres(Tokens tokens, int at) {
        double kilometres = UNITS.getOrDefault(tokens.lower(at), 0.0);
        boolean metre = kilometres > 0 && kilometres < 0.1;
        boolean away =
                tokens.is(at + 1, "from", "away", "north", "south", "east", "west", "off", "of", "inside", "short");
        return metre && !away ? 0 : kilometres;
    }

    /** Whether the unit is metric. */
    static boolean isMetric(Tokens tokens, int at) {
        return !tokens.lower(at).startsWith("mi") && !tokens.is(at, "nm", "nautical", "yards", "feet");
    }
}

package org.dateline.read.internal.date;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.WordTable;

/** The names of the months: {@code months.tsv}. Immutable. */
final class Months {
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> persian = new HashMap<>();

    Months() {
        for (List<String> row : WordTable.rows(Months.class, "months.tsv")) {
            int number = Integer.parseInt(row.get(0));
            BAR.splitAsStream(row.get(1)).forEach(name -> numbers.put(name, number));
            BAR.splitAsStream(row.get(2)).forEach(name -> persian.put(name, number));
        }
    }

    /** The number of the month of this name, 1 to 12. */
    OptionalInt named(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace("i̇", "i");
        Integer number = numbers.get(folded);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number of the month of the Persian calendar of this name, 1 to 12. */
    OptionalInt persian(String name) {
        Integer number = persian.get(name.replace('ي', 'ی').replace('ك', 'ک'));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}

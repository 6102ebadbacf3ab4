package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.place.gazetteer.Table;
import org.dateline.extract.place.gazetteer.Table.Line;

/** "Syrian", "Afghans": words that name no place but tell of a country. */
final class Demonyms {
    private static final Map<String, List<String>> COUNTRIES = read();

    private static final Set<String> TRANSLITERATED = Table.read("countries.tsv").stream()
            .filter(line -> line.column(3).equals("t"))
            .map(line -> line.column(0))
            .collect(Collectors.toUnmodifiableSet());

    private Demonyms() {}

    /** Whether names of places in a country reach English by transliteration, so that spellings vary. */
    static boolean isTransliterated(String country) {
        return TRANSLITERATED.contains(country);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> countries = new HashMap<>();
        for (Line line : Table.read("countries.tsv")) {
            for (String word : line.list(2, ";")) {
                countries
                        .computeIfAbsent(word.toLowerCase(Locale.ROOT), unused -> new ArrayList<>())
                        .add(line.column(0));
            }
        }
        return countries;
    }

    /** Codes of the countries that a word tells of; none for other words. */
    static List<String> countries(String word) {
        return COUNTRIES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }
}

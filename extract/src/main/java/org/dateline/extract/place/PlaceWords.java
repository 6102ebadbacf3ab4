package org.dateline.extract.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.Table;
import org.dateline.extract.place.gazetteer.Table.Line;

/** The words of {@code place-words.tsv} by role. */
final class PlaceWords {
    private static final Map<String, Set<String>> WORDS = read();

    private PlaceWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Line line : Table.read("place-words.tsv")) {
            words.put(line.column(0), Set.copyOf(line.list(1, " ")));
        }
        return words;
    }

    static boolean is(String role, String word) {
        return words(role).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The kind of place that a word such as "province" states. */
    static Optional<GazetteerKind> kind(String word) {
        if (is("division", word)) {
            return Optional.of(GazetteerKind.DIVISION);
        }
        if (is("district", word)) {
            return Optional.of(GazetteerKind.DISTRICT);
        }
        return is("settlement", word) ? Optional.of(GazetteerKind.SETTLEMENT) : Optional.empty();
    }

    /** The words of these roles as alternatives of a pattern. */
    static String alternatives(String... roles) {
        return List.of(roles).stream()
                .flatMap(role -> words(role).stream())
                .sorted((one, other) ->
                        one.length() != other.length() ? other.length() - one.length() : one.compareTo(other))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Set<String> words(String role) {
        return WORDS.getOrDefault(role, Set.of());
    }
}

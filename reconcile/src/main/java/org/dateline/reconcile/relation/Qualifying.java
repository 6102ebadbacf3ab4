package org.dateline.reconcile.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.reconcile.words.WordTable;

/** Wordings that limit what others say; the header of {@code qualifying-words.tsv} says what the classes mean. */
enum Qualifying {
    DOUBT,
    WHAT,
    SEVERAL,
    PART,
    PARTLY;

    private static final Map<String, List<Pattern>> PATTERNS = read();

    /** The wording of this class that a text has, as written. */
    Optional<String> in(String text) {
        for (Pattern pattern : PATTERNS.getOrDefault(name(), List.of())) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<Pattern>> read() {
        return WordTable.rows(Qualifying.class, "qualifying-words.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0).toUpperCase(Locale.ROOT),
                        Collectors.mapping(
                                row -> Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE), Collectors.toList())));
    }
}

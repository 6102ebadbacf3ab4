package org.dateline.reconcile.standing;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.reconcile.words.Content;
import org.dateline.reconcile.words.WordTable;

/** Words by which claims about territory are told apart; the header of {@code control-words.tsv} says what the classes mean. */
final class ControlWords {
    private static final Map<String, Set<String>> WORDS = read();
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

    private ControlWords() {}

    /** Whether a wording has a word of this class. */
    static boolean has(String kind, String wording) {
        Set<String> words = WORDS.getOrDefault(kind, Set.of());
        for (String word : NO_LETTER.split(Content.plain(wording))) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> read() {
        return WordTable.rows(ControlWords.class, "control-words.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toSet())));
    }
}

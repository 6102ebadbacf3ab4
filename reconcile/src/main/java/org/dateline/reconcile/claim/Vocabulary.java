package org.dateline.reconcile.claim;

import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.reconcile.words.WordTable;

/** Word lists beside these classes: a word's class, a tab, the word. */
final class Vocabulary {
    private Vocabulary() {}

    /** Class by word. */
    static Map<String, String> of(String resource) {
        return WordTable.rows(Vocabulary.class, resource).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(0), (first, last) -> last));
    }
}

package org.dateline.extract.figure;

import java.util.List;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;

/** Words that tell what was done to the places, sites and people that are counted. */
final class Deeds {
    private record Entry(List<String> words, String deed) {}

    private final List<Entry> entries = WordTable.rows(Deeds.class, "deeds.tsv", 2).stream()
            .map(row -> new Entry(List.of(row.get(0).split(" ")), row.get(1)))
            .toList();

    /** Whether words for this deed start at one of these tokens. */
    boolean among(Tokens tokens, int from, int to, String deed) {
        for (int i = from; i <= to; i++) {
            for (Entry entry : entries) {
                if (entry.deed().equals(deed) && tokens.run(i, entry.words())) {
                    return true;
                }
            }
        }
        return false;
    }
}

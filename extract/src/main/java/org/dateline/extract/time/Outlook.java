package org.dateline.extract.time;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells whether a date lies ahead: the nearest telling word to its left within its sentence speaks of what is to come
 * ("will meet on Friday") rather than of what was said or done ("will meet, he said on Friday").
 */
final class Outlook {
    private static final int REACH = 24;

    private record Sign(List<String> words, boolean ahead) {}

    /** Signs by their first word. */
    private final Map<String, List<Sign>> signs;

    private Outlook(Map<String, List<Sign>> signs) {
        this.signs = signs;
    }

    static Outlook english() {
        return new Outlook(WordTable.rows(Outlook.class, "outlook.tsv", 2).stream()
                .map(row -> new Sign(List.of(row.get(0).split(" ")), row.get(1).equals("ahead")))
                .collect(Collectors.groupingBy(sign -> sign.words().get(0))));
    }

    boolean ahead(Tokens tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            for (Sign sign : signs.getOrDefault(tokens.lower(i), List.of())) {
                if (tokens.run(i, sign.words())) {
                    return sign.ahead();
                }
            }
        }
        return false;
    }
}

package org.dateline.extract.time;

import java.util.List;

/**
 * Tells whether a date lies ahead: the nearest telling word to its left within its sentence speaks of what is to come
 * ("will meet on Friday") rather than of what was said or done ("will meet, he said on Friday").
 */
final class Outlook {
    private static final int REACH = 24;

    private record Sign(List<String> words, boolean ahead) {}

    private final List<Sign> signs;

    private Outlook(List<Sign> signs) {
        this.signs = signs;
    }

    static Outlook english() {
        return new Outlook(WordTable.rows(Outlook.class, "outlook.tsv", 2).stream()
                .map(row -> new Sign(List.of(row.get(0).split(" ")), row.get(1).equals("ahead")))
                .toList());
    }

    boolean ahead(Tokens tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            for (Sign sign : signs) {
                if (tokens.run(i, sign.words())) {
                    return sign.ahead();
                }
            }
        }
        return false;
    }
}

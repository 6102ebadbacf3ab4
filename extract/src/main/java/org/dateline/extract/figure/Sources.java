package org.dateline.extract.figure;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;

/** Tells the people who are quoted ("two residents said") from the people a report counts. */
final class Sources {
    private static final int REACH = 7;
    private static final double MOST = 12;

    private final Nouns nouns;
    private final Set<String> speech = WordTable.rows(Sources.class, "speech-words.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());

    Sources(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Whether the few people counted are quoted. */
    boolean areCounted(Tokens tokens, Count count) {
        boolean people = nouns.is("person", tokens.lower(count.phrase().last()))
                || nouns.is("source", tokens.lower(count.phrase().last()));
        return people
                && count.quantity().bounds().value() <= MOST
                && (saysAfter(tokens, count) || isAscribed(tokens, count));
    }

    private boolean saysAfter(Tokens tokens, Count count) {
        for (int i = count.last() + 1; i <= count.last() + REACH; i++) {
            if (speech.contains(tokens.lower(i))) {
                return true;
            }
            if (tokens.is(i, ",", ";", ".", "who", "that")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAscribed(Tokens tokens, Count count) {
        int before = count.first() - 1;
        boolean to = tokens.is(before, "to") && tokens.is(before - 1, "according");
        boolean by = tokens.is(before, "by") && speech.contains(tokens.lower(before - 1));
        return to || by || tokens.is(before, "quoted", "quoting", "citing", "cited");
    }
}

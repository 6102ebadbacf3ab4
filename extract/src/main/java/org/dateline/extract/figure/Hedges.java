package org.dateline.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;

/** Reads the words around a number that bound it. */
final class Hedges {
    /**
     * A hedge in a sentence.
     *
     * @param edge its token farthest from the number
     */
    record Found(int edge, Hedge hedge) {}

    private record Entry(List<String> words, Hedge hedge) {}

    private final List<Entry> before = entries("hedges.tsv");
    private final List<Entry> after = entries("after-numbers.tsv");

    private static List<Entry> entries(String resource) {
        return WordTable.rows(Hedges.class, resource, 2).stream()
                .map(row -> new Entry(
                        List.of(row.get(0).split(" ")), Hedge.valueOf(row.get(1).toUpperCase(Locale.ROOT))))
                .sorted((one, other) -> other.words().size() - one.words().size())
                .toList();
    }

    /** The hedge that ends right before this token. */
    Optional<Found> before(Tokens tokens, int at) {
        for (Entry entry : before) {
            int first = at - entry.words().size();
            if (first >= 0 && tokens.run(first, entry.words()) && !isOther(tokens, first, entry)) {
                return Optional.of(new Found(first, entry.hedge()));
            }
        }
        return Optional.empty();
    }

    /** "Control over seven towns" and "some of the other 12" hold no hedge. */
    private static boolean isOther(Tokens tokens, int first, Entry entry) {
        boolean governed = tokens.is(
                first - 1,
                "taken",
                "took",
                "take",
                "takes",
                "taking",
                "handed",
                "control",
                "authority",
                "sovereignty",
                "grip",
                "rule",
                "dispute",
                "fighting");
        return governed && entry.words().equals(List.of("over"));
    }

    /** The hedge that starts right after this token. */
    Optional<Found> after(Tokens tokens, int at) {
        for (Entry entry : after) {
            if (tokens.run(at + 1, entry.words())) {
                return Optional.of(new Found(at + entry.words().size(), entry.hedge()));
            }
        }
        return Optional.empty();
    }
}

package org.dateline.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Finds reports by the words of their titles and texts: what holds now by the index, what held then by looking at all. */
record TextSearch(Handle handle) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");

    /** A report that held, with how often it has the words. */
    private record Hit(long number, int times) {}

    /** Join keys of the reports that held and have all these words, best match first. */
    List<Long> find(String words, int limit, Optional<Instant> asOf) {
        List<String> wanted = Arrays.stream(NO_WORD.split(words))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return asOf.isEmpty() ? indexed(wanted, limit) : scanned(wanted, limit, new AsOf(asOf));
    }

    private List<Long> indexed(List<String> words, int limit) {
        return handle.createQuery(
                        "SELECT rowid FROM report_words WHERE report_words MATCH :match ORDER BY rank, rowid LIMIT :limit")
                .bind("match", words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ")))
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /** The index holds only what holds now. */
    private List<Long> scanned(List<String> words, int limit, AsOf asOf) {
        List<String> folded =
                words.stream().map(word -> ' ' + Folding.fold(word) + ' ').toList();
        return asOf
                .bind(handle.createQuery("SELECT number, title, text FROM reports r WHERE " + asOf.on("r")))
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    String text = ' ' + Folding.fold(row.textIfAny("title").orElse("") + '\n' + row.text("text")) + ' ';
                    return new Hit(row.number("number"), times(text, folded));
                })
                .stream()
                .filter(hit -> hit.times() > 0)
                .sorted(Comparator.comparingInt(Hit::times).reversed().thenComparingLong(Hit::number))
                .limit(limit)
                .map(Hit::number)
                .toList();
    }

    /** How often a text has the words; 0 where it lacks one. */
    private static int times(String text, List<String> words) {
        int all = 0;
        for (String word : words) {
            int times = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length() - 1)) {
                times++;
            }
            if (times == 0) {
                return 0;
            }
            all += times;
        }
        return all;
    }
}

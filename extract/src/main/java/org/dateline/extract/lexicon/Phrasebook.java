package org.dateline.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the words and runs of words of a data file in a phrase. The file's earlier rows win. */
public final class Phrasebook {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 6;

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> rowOfPhrase = new HashMap<>();

    private Phrasebook() {}

    /** From a file of two columns: a value, and the phrases that stand for it, separated by bars. */
    public static Phrasebook of(Class<?> beside, String file) {
        Phrasebook book = new Phrasebook();
        for (List<String> row : Table.rows(beside, file, 2)) {
            book.values.add(row.get(0));
            for (String phrase : BAR.split(row.get(1))) {
                book.rowOfPhrase.putIfAbsent(phrase, book.values.size() - 1);
            }
        }
        return book;
    }

    /** The value whose phrase is all of the given words. */
    public Optional<String> exactly(String words) {
        return Optional.ofNullable(rowOfPhrase.get(words.toLowerCase(Locale.ROOT)))
                .map(values::get);
    }

    /** The value of the earliest row one of whose phrases stands among the given words. */
    public Optional<String> within(String words) {
        String[] tokens = SPACE.split(
                words.toLowerCase(Locale.ROOT).replaceAll("[,;:\"“”()]", " ").strip());
        int best = Integer.MAX_VALUE;
        for (int from = 0; from < tokens.length; from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < tokens.length && to < from + LONGEST; to++) {
                run.append(run.isEmpty() ? "" : " ").append(tokens[to]);
                best = Math.min(best, rowOfPhrase.getOrDefault(run.toString(), Integer.MAX_VALUE));
                if (run.toString().endsWith("'s") || run.toString().endsWith("’s")) {
                    String bare = run.substring(0, run.length() - 2);
                    best = Math.min(best, rowOfPhrase.getOrDefault(bare, Integer.MAX_VALUE));
                }
            }
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(values.get(best));
    }
}

package org.dateline.read.internal.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.read.internal.words.WordTable;

/** The name of an outlet as the first line of a plain text, over the headline or the date: "THE RIVER GAZETTE". Immutable. */
final class Masthead {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int LINES_TO_DATE = 5;
    private static final Pattern NAME =
            Pattern.compile("(?:The )?\\p{Lu}[\\p{L}\\d'’&-]*+(?: (?:of|the|and|&|for|al|\\p{Lu}[\\p{L}\\d'’&-]*+))*+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final Set<String> words = Set.copyOf(WordTable.words(Masthead.class, "masthead-words.tsv"));

    /** The outlet; empty if the first line names none. */
    Optional<String> in(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES_TO_DATE)
                .toList();
        if (lines.size() < 2 || !isName(lines.get(0))) {
            return Optional.empty();
        }
        String first = lines.get(0);
        boolean shouted = first.equals(first.toUpperCase(Locale.ROOT));
        boolean dated = lines.stream()
                .skip(1)
                .anyMatch(line -> line.length() <= LONGEST && YEAR.matcher(line).find());
        return shouted || dated ? Optional.of(shouted ? written(first, text) : first) : Optional.empty();
    }

    private boolean isName(String line) {
        List<String> parts = List.of(line.split(" "));
        String last = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
        return line.length() <= LONGEST
                && parts.size() > 1
                && parts.size() <= MOST_WORDS
                && NAME.matcher(line).matches()
                && words.contains(last);
    }

    /** A name in capitals as the text writes it elsewhere; else with capitals at the beginnings of its words. */
    private static String written(String shouted, String text) {
        Matcher elsewhere = Pattern.compile(Pattern.quote(shouted), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (elsewhere.find()) {
            if (!elsewhere.group().equals(shouted)) {
                return elsewhere.group();
            }
        }
        return Arrays.stream(shouted.split(" "))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}

package org.dateline.read.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.WordTable;

/** Tells the language of texts whose words of grammar leave no doubt, without the cost of a detector. Immutable. */
final class FunctionWords {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int FEWEST_WORDS = 25;
    private static final double SHARE = 0.2;
    private static final int TIMES_THE_NEXT = 3;

    private final Map<String, Set<String>> words = new HashMap<>();

    FunctionWords() {
        for (List<String> row : WordTable.rows(FunctionWords.class, "function-words.tsv")) {
            words.put(row.get(0), new HashSet<>(BAR.splitAsStream(row.get(1)).toList()));
        }
    }

    /** The language; empty in case of doubt. */
    Optional<String> language(String text) {
        List<String> tokens = NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(token -> !token.isEmpty())
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        words.forEach((language, own) ->
                counts.put(language, (int) tokens.stream().filter(own::contains).count()));
        List<Map.Entry<String, Integer>> order = new ArrayList<>(counts.entrySet());
        order.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        int most = order.get(0).getValue();
        boolean clear = tokens.size() >= FEWEST_WORDS
                && most >= SHARE * tokens.size()
                && most >= TIMES_THE_NEXT * order.get(1).getValue();
        return clear ? Optional.of(order.get(0).getKey()) : Optional.empty();
    }
}

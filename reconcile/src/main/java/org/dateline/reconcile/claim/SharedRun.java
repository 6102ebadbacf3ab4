package org.dateline.reconcile.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reconcile.words.Content;

/** The longest run of words that stands in two claims alike. */
final class SharedRun {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");
    /** Of longer claims the beginning is compared. */
    private static final int MOST_WORDS = 120;

    private SharedRun() {}

    /** Its length in words. */
    static int length(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        int[] runs = new int[second.size() + 1];
        int longest = 0;
        for (String word : first) {
            for (int j = second.size(); j > 0; j--) {
                runs[j] = word.equals(second.get(j - 1)) ? runs[j - 1] + 1 : 0;
                longest = Math.max(longest, runs[j]);
            }
        }
        return longest;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (words.size() < MOST_WORDS && matcher.find()) {
            words.add(Content.plain(matcher.group()));
        }
        return words;
    }
}

package org.dateline.bench.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names may mean the same: one holds the other's words, or most words are shared. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "al", "el", "as", "ad", "s");
    private static final double MOST = 0.6;

    private Names() {}

    static boolean same(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return words.equals(others);
        }
        Set<String> some = new HashSet<>(words);
        Set<String> more = new HashSet<>(others);
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(more);
        int all = some.size() + more.size() - shared.size();
        return shared.size() == some.size() || shared.size() == more.size() || shared.size() >= MOST * all;
    }

    /** Whether every wanted name has a partner among the found ones. */
    static boolean cover(List<String> wanted, List<String> found) {
        return wanted.stream().allMatch(name -> found.stream().anyMatch(other -> same(name, other)));
    }

    private static List<String> words(String name) {
        String plain = MARKS.matcher(
                        Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("");
        List<String> words = new ArrayList<>(Arrays.asList(NO_WORD.split(plain)));
        words.removeIf(word -> word.isEmpty() || SMALL.contains(word));
        return words;
    }
}

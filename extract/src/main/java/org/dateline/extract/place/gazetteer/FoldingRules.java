package org.dateline.extract.place.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.place.gazetteer.Table.Line;

/**
 * The rules of {@link NameFolding}, from their file.
 *
 * @param articles words dropped before another word
 * @param links words dropped between words
 * @param words spellings of a word to the one used in keys
 * @param letters groups of letters with what they become
 */
record FoldingRules(Set<String> articles, Set<String> links, Map<String, String> words, List<Letters> letters) {

    static FoldingRules bundled() {
        FoldingRules rules = new FoldingRules(new HashSet<>(), new HashSet<>(), new HashMap<>(), new ArrayList<>());
        for (Line line : Table.read("name-folding.tsv")) {
            rules.add(line.column(0), line.column(1), line.list(2, " "));
        }
        return rules;
    }

    private void add(String rule, String to, List<String> from) {
        switch (rule) {
            case "article" -> articles.addAll(from);
            case "link" -> links.addAll(from);
            case "word" -> from.forEach(word -> words.put(word, to));
            case "letters" -> from.forEach(group -> letters.add(new Letters(group, to)));
            default -> throw new IllegalStateException("unknown rule in name-folding.tsv: " + rule);
        }
    }

    /** The groups of letters by their first one, the longest first. */
    Map<Character, List<Letters>> lettersByFirst() {
        return letters.stream()
                .sorted(Comparator.comparingInt((Letters group) -> -group.from().length())
                        .thenComparing(Letters::from))
                .collect(Collectors.groupingBy(group -> group.from().charAt(0)));
    }

    /** A group of letters and what it becomes in keys. */
    record Letters(String from, String to) {}
}

package org.dateline.bench.lineage;

import java.util.Arrays;
import java.util.List;

/**
 * A real article as the generator takes it.
 *
 * @param name its name in the corpus
 * @param event what it tells of, as the corpus has it; its own name where the corpus has no events
 * @param outlet who published it; empty if the corpus does not say
 * @param paragraphs its text
 */
record Article(String name, String event, String outlet, List<String> paragraphs) {
    Article {
        paragraphs = List.copyOf(paragraphs);
    }

    static Article of(String name, String event, String outlet, String text) {
        List<String> paragraphs = Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Article(name, event, outlet, paragraphs);
    }

    int words() {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.split(" ", -1).length)
                .sum();
    }
}

package org.dateline.bench.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts paragraphs into sentences and puts them together again. */
final class Prose {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=[.!?][\"”’]?)(?<!\\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|St|U\\.S|[A-Z])\\.)\\s+(?=[\"“‘]?\\p{Lu})");

    private Prose() {}

    static List<String> sentences(String paragraph) {
        return Arrays.asList(BETWEEN.split(paragraph));
    }

    static List<String> sentences(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> sentences(paragraph).stream())
                .toList();
    }

    static String together(List<String> sentences) {
        return String.join(" ", sentences);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

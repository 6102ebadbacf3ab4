package org.dateline.bench.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts other words for a share of those that {@code swaps.tsv} knows. */
final class Swap implements Edit {
    private static final Map<String, List<String>> SWAPS = swaps();
    private static final Pattern WORD = Pattern.compile("\\b(?:at least|more than|less than|[A-Za-z]+)\\b");

    private final double share;

    Swap(double share) {
        this.share = share;
    }

    @Override
    public String name() {
        return "synonyms";
    }

    @Override
    public List<String> apply(List<String> paragraphs, Random random) {
        return paragraphs.stream().map(paragraph -> swapped(paragraph, random)).toList();
    }

    String swapped(String words, Random random) {
        return WORD.matcher(words).replaceAll(word -> Matcher.quoteReplacement(swap(word.group(), random)));
    }

    private String swap(String word, Random random) {
        List<String> others = SWAPS.get(word.toLowerCase(Locale.ROOT));
        if (others == null || random.nextDouble() > share) {
            return word;
        }
        String other = others.get(random.nextInt(others.size()));
        return Character.isUpperCase(word.charAt(0)) ? Prose.capital(other) : other;
    }

    private static Map<String, List<String>> swaps() {
        try (InputStream stream = Objects.requireNonNull(Swap.class.getResourceAsStream("swaps.tsv"))) {
            Map<String, List<String>> swaps = new HashMap<>();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row.length == 2)
                    .forEach(row -> swaps.put(row[0], Arrays.asList(row[1].split("\\|", -1))));
            return swaps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.dateline.reconcile.standing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.reconcile.words.Content;

/** Words by which claims about territory are told apart; the header of {@code control-words.tsv} says what the classes mean. */
final class ControlWords {
    private static final Map<String, Set<String>> WORDS = read();
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

    private ControlWords() {}

    /** Whether a wording has a word of this class. */
    static boolean has(String kind, String wording) {
        Set<String> words = WORDS.getOrDefault(kind, Set.of());
        for (String word : NO_LETTER.split(Content.plain(wording))) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(ControlWords.class.getResourceAsStream("control-words.tsv"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> words.computeIfAbsent(cells[0], first -> new HashSet<>())
                            .add(cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

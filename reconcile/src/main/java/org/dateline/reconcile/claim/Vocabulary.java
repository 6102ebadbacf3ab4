package org.dateline.reconcile.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Word lists beside these classes: a word, a tab, its class. */
final class Vocabulary {
    private Vocabulary() {}

    static Map<String, String> of(String resource) {
        Map<String, String> classes = new TreeMap<>();
        try (InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> classes.put(cells[1], cells[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(classes);
    }
}

package org.dateline.reconcile.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table kept as a resource in this package, or at a path of its own: UTF-8, one row a line, columns parted by tabs; lines that begin with
 * {@code #} say what the columns mean.
 */
final class WordTable {
    private static final Pattern TAB = Pattern.compile("\t");

    private WordTable() {}

    static List<List<String>> rows(String name) {
        try (InputStream stream = WordTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name + " beside " + WordTable.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> TAB.splitAsStream(line).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

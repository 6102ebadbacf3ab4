package org.dateline.reconcile.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table kept as a resource beside the class that uses it: UTF-8, one row a line, columns parted by tabs; lines that begin with
 * {@code #} say what the columns mean.
 */
public final class WordTable {
    private static final Pattern TAB = Pattern.compile("\t");

    private WordTable() {}

    /** The rows of a resource, each with its columns trimmed. */
    public static List<List<String>> rows(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner);
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

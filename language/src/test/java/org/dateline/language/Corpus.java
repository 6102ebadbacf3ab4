package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of examples beside the tests. */
final class Corpus {
    private Corpus() {}

    /** All lines but comments. */
    static List<String> lines(String name) throws IOException {
        try (InputStream stream = Corpus.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** All lines but comments and empty ones. */
    static List<String> entries(String name) throws IOException {
        return lines(name).stream().filter(line -> !line.isBlank()).toList();
    }
}

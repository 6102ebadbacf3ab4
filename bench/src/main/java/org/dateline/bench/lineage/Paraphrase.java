package org.dateline.bench.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A passage of a sample report with the same told in other words by hand; {@code paraphrases.txt}.
 *
 * @param number in the file, from 1
 * @param freedom how far it goes from the original's words: light, medium, free
 */
record Paraphrase(int number, String freedom, String original, String words) {
    static List<Paraphrase> all() throws IOException {
        List<Paraphrase> all = new ArrayList<>();
        try (InputStream stream = Paraphrase.class.getResourceAsStream("paraphrases.txt")) {
            if (stream == null) {
                return all;
            }
            String file = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            for (String entry : file.split("\n== ", -1)) {
                add(entry.strip(), all);
            }
        }
        return all;
    }

    /** The first line names report and freedom; a line of dashes stands between original and paraphrase. */
    private static void add(String entry, List<Paraphrase> all) {
        int line = entry.indexOf('\n');
        int dashes = entry.indexOf("\n--\n");
        if (line > 0 && dashes > line) {
            String[] head = entry.substring(0, line).split(" ", -1);
            all.add(new Paraphrase(
                    all.size() + 1,
                    head[head.length - 1],
                    entry.substring(line, dashes).strip(),
                    entry.substring(dashes + 4).strip()));
        }
    }

    String name() {
        return "paraphrase-" + number;
    }
}

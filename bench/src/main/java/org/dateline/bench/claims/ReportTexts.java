package org.dateline.bench.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Span;

/** The plain texts of a folder by their file names without ending, or by what stands before an underscore in these. */
final class ReportTexts {
    private static final String ENDING = ".txt";

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> stems = new HashMap<>();

    private ReportTexts() {}

    static ReportTexts of(Map<String, String> texts) {
        ReportTexts all = new ReportTexts();
        all.texts.putAll(texts);
        for (String stem : all.texts.keySet()) {
            all.stems.put(stem, stem);
            all.stems.putIfAbsent(stem.split("_", 2)[0], stem);
        }
        return all;
    }

    static ReportTexts in(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
                }
            }
        }
        return of(texts);
    }

    /** The full name of the report that a gold claim names. */
    String stem(String report) {
        return stems.getOrDefault(report, report);
    }

    /**
     * The first place of some words in a report.
     *
     * @throws IllegalArgumentException if they are not in it
     */
    Span find(String stem, String words) {
        int at = texts.getOrDefault(stem, "").indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("anchor not in " + stem + ": " + words);
        }
        return new Span(at, at + words.length());
    }
}

package org.dateline.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.bench.Benchmark;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.model.Span;

/** Words a second of the language layer, everything included, on a folder of texts; figures depend on the machine. */
public final class WordSpeedBenchmark implements Benchmark {
    private static final double NANOSECONDS = 1e9;

    @Override
    public String name() {
        return "words";
    }

    @Override
    public String description() {
        return "words a second of the language layer on the texts (*.txt) of a folder; loading time";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        List<String> texts = texts(data);
        long start = System.nanoTime();
        try (LanguageAnalyzer analyzer = LanguageAnalyzer.open()) {
            double load = (System.nanoTime() - start) / NANOSECONDS;
            // The first pass warms up compiler and caches.
            words(texts.subList(0, Math.min(texts.size(), 5)), analyzer);
            start = System.nanoTime();
            int words = words(texts, analyzer);
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("texts", texts.size());
            figures.put("words", words);
            figures.put("load_seconds", Math.round(load * 100) / 100.0);
            figures.put("words_per_second", Math.round(words / seconds));
            figures.put("processors", Runtime.getRuntime().availableProcessors());
            return figures;
        }
    }

    private static int words(List<String> texts, LanguageAnalyzer analyzer) {
        int words = 0;
        for (String text : texts) {
            words += analyzer.analyze(text, List.of(new Span(0, text.length()))).sentences().stream()
                    .mapToInt(sentence -> sentence.words().size())
                    .sum();
        }
        return words;
    }

    private static List<String> texts(Path folder) throws IOException {
        Path inside = Files.isDirectory(folder.resolve("text")) ? folder.resolve("text") : folder;
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(inside)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}

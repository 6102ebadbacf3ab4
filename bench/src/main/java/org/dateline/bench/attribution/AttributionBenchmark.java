package org.dateline.bench.attribution;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.bench.Benchmark;
import org.dateline.language.Analysis;
import org.dateline.language.Attribution;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.model.Span;

/**
 * Who says what against PolNeAR (Newell, Margolin and Ruths 2018), from the raw text on: lines are paragraphs, words and
 * sentences are our own. The folder holds {@code text/NAME.txt} and {@code attributions/NAME_XXXX.ann}; each annotator's
 * file of a text counts for its share. Attributions are compared in {@link BasicTokens}.
 */
public final class AttributionBenchmark implements Benchmark {
    private static final int SUFFIX = "_XXXX.ann".length();

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String description() {
        return "who says what on PolNeAR's news, from raw text, counted as BBC Citron counts";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        Map<String, List<Path>> annotations = annotations(data.resolve("attributions"));
        AttributionScore score = new AttributionScore();
        int files = 0;
        try (LanguageAnalyzer analyzer = LanguageAnalyzer.open()) {
            for (Path file : texts(data.resolve("text"))) {
                List<Path> annotators = annotations.getOrDefault(nameOf(file, ".txt".length()), List.of());
                files += annotators.size();
                add(Files.readString(file), annotators, analyzer, score);
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("annotations", files);
        figures.putAll(score.figures());
        return figures;
    }

    private static void add(String text, List<Path> annotators, LanguageAnalyzer analyzer, AttributionScore score)
            throws IOException {
        BasicTokens tokens = BasicTokens.of(text);
        Analysis analysis = analyzer.analyze(text, lines(text));
        List<TokenAttribution> found = analysis.attributions().stream()
                .map(attribution -> tokens(attribution, tokens))
                .toList();
        for (Path annotator : annotators) {
            List<TokenAttribution> wanted = AttributionFile.read(annotator, text).stream()
                    .map(parts -> tokens(parts, tokens))
                    .filter(attribution -> !attribution.cue().isEmpty())
                    .toList();
            score.add(found, wanted, 1.0 / annotators.size());
        }
    }

    private static TokenAttribution tokens(Attribution attribution, BasicTokens tokens) {
        return new TokenAttribution(
                tokens.in(List.of(attribution.cue())),
                tokens.in(attribution.source()),
                tokens.in(attribution.content()));
    }

    private static TokenAttribution tokens(Map<String, List<Span>> parts, BasicTokens tokens) {
        return new TokenAttribution(
                tokens.in(parts.getOrDefault("cue", List.of())),
                tokens.in(parts.getOrDefault("source", List.of())),
                tokens.in(parts.getOrDefault("content", List.of())));
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Annotators' files by the name of their text. */
    private static Map<String, List<Path>> annotations(Path folder) throws IOException {
        Map<String, List<Path>> byText = new LinkedHashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*_????.ann")) {
            for (Path file : files) {
                byText.computeIfAbsent(nameOf(file, SUFFIX), name -> new ArrayList<>())
                        .add(file);
            }
        }
        return byText;
    }

    private static String nameOf(Path file, int suffix) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - suffix);
    }
}

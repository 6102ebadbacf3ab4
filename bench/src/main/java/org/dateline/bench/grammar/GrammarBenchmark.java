package org.dateline.bench.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Benchmark;
import org.dateline.language.LanguageAnalyzer;

/**
 * Parts of speech and trees against Universal Dependencies treebanks, on given words and sentences: the test documents
 * of EWT, and the news of GUM's dev and test parts. Punctuation counts, and so do the subtypes of relations.
 */
public final class GrammarBenchmark implements Benchmark {
    @Override
    public String name() {
        return "grammar";
    }

    @Override
    public String description() {
        return "parts of speech and trees on EWT's test and GUM's news, given words and sentences";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        try (LanguageAnalyzer analyzer = LanguageAnalyzer.open()) {
            measure("ewt", treebanks(ewtTest(data.resolve("ewt"))), analyzer, figures);
            measure("gum_news", treebanks(gumNews(data.resolve("gum"))), analyzer, figures);
        }
        return figures;
    }

    private static void measure(
            String corpus, List<Treebank> treebanks, LanguageAnalyzer analyzer, Map<String, Object> figures) {
        GrammarScore sentences = new GrammarScore();
        GrammarScore windows = new GrammarScore();
        for (Treebank treebank : treebanks) {
            sentences.add(treebank, analyzer.analyze(treebank.text(), true));
            windows.add(treebank, analyzer.analyze(treebank.text(), false));
        }
        figures.put(corpus + "_words", sentences.words());
        sentences.figures(corpus).forEach(figures::put);
        windows.figures(corpus + "_windows").forEach(figures::put);
    }

    private static List<Treebank> treebanks(List<Path> files) throws IOException {
        List<Treebank> treebanks = new ArrayList<>();
        for (Path file : files) {
            treebanks.add(Treebank.read(file));
        }
        return treebanks;
    }

    private static List<Path> ewtTest(Path ewt) throws IOException {
        return Files.readAllLines(ewt.resolve("file-lists").resolve("files.test")).stream()
                .filter(line -> !line.isBlank())
                .map(line -> ewt.resolve(line.trim()))
                .filter(Files::exists)
                .toList();
    }

    /** Documents that the corpus' own list of splits names under "dev" and "test". */
    private static List<Path> gumNews(Path gum) throws IOException {
        List<Path> files = new ArrayList<>();
        boolean wanted = false;
        for (String line : Files.readAllLines(gum.resolve("splits.md"))) {
            if (line.startsWith("## ")) {
                wanted = line.equals("## dev") || line.equals("## test");
            } else if (wanted && line.contains("GUM_news_")) {
                files.add(gum.resolve(line.substring(line.indexOf("GUM_")).trim() + ".conllu"));
            }
        }
        return files.stream().filter(Files::exists).toList();
    }
}

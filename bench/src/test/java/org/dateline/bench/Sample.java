package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lays out a small part of a corpus in its own format, so that a test measures in seconds. */
final class Sample {
    private static final int GRAMMAR_DOCUMENTS = 25;
    private static final int ATTRIBUTION_TEXTS = 8;

    private Sample() {}

    static void of(String benchmark, Path corpus, Path target) throws IOException {
        switch (benchmark) {
            case "grammar" -> grammar(corpus, target);
            case "attribution" -> attribution(corpus, target);
            case "entities" -> copyFolder(corpus.resolve("centcom"), target.resolve("centcom"));
            default -> throw new IllegalArgumentException("no sample for " + benchmark);
        }
    }

    private static void grammar(Path corpus, Path target) throws IOException {
        Path lists = Files.createDirectories(target.resolve("ewt").resolve("file-lists"));
        List<String> files =
                Files.readAllLines(corpus.resolve("ewt").resolve("file-lists").resolve("files.test"));
        int step = files.size() / GRAMMAR_DOCUMENTS;
        List<String> chosen = Stream.iterate(0, i -> i + step)
                .limit(GRAMMAR_DOCUMENTS)
                .map(files::get)
                .toList();
        Files.write(lists.resolve("files.test"), chosen);
        for (String file : chosen) {
            copy(
                    corpus.resolve("ewt").resolve(file.trim()),
                    target.resolve("ewt").resolve(file.trim()));
        }
        copy(corpus.resolve("gum").resolve("splits.md"), target.resolve("gum").resolve("splits.md"));
        copy(
                corpus.resolve("gum").resolve("GUM_news_iodine.conllu"),
                target.resolve("gum").resolve("GUM_news_iodine.conllu"));
    }

    private static void attribution(Path corpus, Path target) throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(corpus.resolve("text"))) {
            texts = files.sorted().limit(ATTRIBUTION_TEXTS).toList();
        }
        for (Path text : texts) {
            copy(text, target.resolve("text").resolve(String.valueOf(text.getFileName())));
        }
        copyFolder(corpus.resolve("attributions"), target.resolve("attributions"));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(from, to);
    }
}

package org.dateline.bench.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the articles of three corpora. */
final class Articles {
    private static final Pattern TOKEN =
            Pattern.compile("<token [^>]{0,200}sentence=\"(\\d{1,6})\"[^>]{0,200}>([^<]{0,400})</token>");
    private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[.,;:!?)%]|'s\\b|n't\\b|'(?:re|ve|ll|d|m)\\b)");
    private static final Pattern AFTER_MARK = Pattern.compile("(?<=[($]) ");

    private Articles() {}

    /** News clusters: one JSON file an article, with its event. */
    static List<Article> stories(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files(folder, ".json")) {
            JsonNode node = new ObjectMapper().readTree(file.toFile());
            articles.add(Article.of(
                    name(file),
                    node.path("newsCluster").path("Event").asText(),
                    node.path("source_domain").asText(),
                    node.path("title").asText() + "\n" + node.path("text").asText()));
        }
        return articles;
    }

    /** Plain texts without events. */
    static List<Article> texts(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files(folder, ".txt")) {
            articles.add(Article.of(name(file), name(file), "", Files.readString(file)));
        }
        return articles;
    }

    /** ECB+: tokens in XML; a topic holds two events, told apart by the ending of the file's name. */
    static List<Article> topics(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path topic : files(folder, "")) {
            for (Path file : files(topic, ".xml")) {
                String event = topic.getFileName() + (name(file).endsWith("plus") ? "plus" : "");
                articles.add(new Article(name(file), event, "", sentences(Files.readString(file))));
            }
        }
        return articles;
    }

    private static List<String> sentences(String markup) {
        Map<Integer, StringBuilder> sentences = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(markup);
        while (matcher.find()) {
            sentences
                    .computeIfAbsent(Integer.parseInt(matcher.group(1)), first -> new StringBuilder())
                    .append(matcher.group(2))
                    .append(' ');
        }
        return sentences.values().stream()
                .map(StringBuilder::toString)
                .filter(sentence -> !sentence.startsWith("http"))
                .map(Articles::plain)
                .toList();
    }

    private static String plain(String sentence) {
        String words = sentence.replace("&amp;", "&")
                .replace("``", "\"")
                .replace("''", "\"")
                .strip();
        return AFTER_MARK.matcher(BEFORE_MARK.matcher(words).replaceAll("")).replaceAll("");
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}

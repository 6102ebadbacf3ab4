package org.dateline.read.internal.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD (schema.org). Broken blocks are passed over. */
final class JsonLd {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    /** The type of pages to which entries are added. */
    static final String LIVE_BLOG = "LiveBlogPosting";

    private static final int LARGEST = 2_000_000;
    private static final int MOST_NODES = 10_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            found.add(script.data());
        }
        return found;
    }

    private void add(String json) {
        if (json.length() > LARGEST) {
            return;
        }
        try {
            collect(MAPPER.readTree(json.strip()));
        } catch (JsonProcessingException e) {
            // A page's broken metadata is the page's affair: other evidence is used.
            return;
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                (isArticle(node) ? articles : others).add(node);
                for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                    Optional.ofNullable(node.get(inner)).ifPresent(open::add);
                }
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
        return type.contains("article") || type.contains("posting") || type.contains("report");
    }

    /** The longest text of an article. */
    Optional<String> articleBody() {
        return articles.stream()
                .map(node -> node.path("articleBody").asText(""))
                .filter(body -> !body.isBlank())
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
    }

    /** What the page declares of the entries of its live blog, in its order. */
    List<JsonNode> liveEntries() {
        return articles.stream()
                .filter(node -> node.path("@type").toString().contains(LIVE_BLOG))
                .flatMap(node -> entries(node.path("liveBlogUpdate")))
                .filter(JsonNode::isObject)
                .toList();
    }

    private static Stream<JsonNode> entries(JsonNode updates) {
        return updates.isArray() ? StreamSupport.stream(updates.spliterator(), false) : Stream.of(updates);
    }

    /** A property of one thing. */
    static Optional<String> text(JsonNode node, String property) {
        return words(node.path(property));
    }

    /** A property of the first article that has it, else of any other thing described. */
    Optional<String> text(String property) {
        return first(articles, property).or(() -> first(others, property));
    }

    /** A property of the first article that has it. */
    Optional<String> articleText(String property) {
        return first(articles, property);
    }

    private static Optional<String> first(List<JsonNode> nodes, String property) {
        return nodes.stream()
                .flatMap(node -> words(node.path(property)).stream())
                .findFirst();
    }

    /** A text as it stands, the name of a thing, or the first of a list. */
    private static Optional<String> words(JsonNode value) {
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        String text = one.isObject() ? one.path("name").asText(one.path("@id").asText("")) : one.asText("");
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }
}

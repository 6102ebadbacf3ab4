package org.dateline.read.internal.container.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads JSON Feed, versions 1 and 1.1. */
final class JsonFeed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    static Feed read(byte[] bytes) throws IOException {
        JsonNode feed = parsed(bytes);
        List<FeedItem> items = new ArrayList<>();
        feed.path("items").forEach(item -> items.add(item(item)));
        return new Feed(text(feed, "title").orElse(""), items);
    }

    private static JsonNode parsed(byte[] bytes) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new IOException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static FeedItem item(JsonNode item) {
        return new FeedItem(
                text(item, "title").orElse(""),
                Stream.of("url", "external_url", "id")
                        .flatMap(name -> text(item, name).stream())
                        .filter(Links::isWeb)
                        .findFirst(),
                Optional.empty(),
                byline(item),
                Stream.of("date_published", "date_modified")
                        .flatMap(name -> text(item, name).stream())
                        .flatMap(date -> Moments.iso(date).stream())
                        .findFirst(),
                text(item, "content_html")
                        .or(() -> text(item, "content_text").map(Links::escaped))
                        .orElse(""),
                text(item, "summary").map(Links::escaped).orElse(""));
    }

    private static Optional<String> byline(JsonNode item) {
        Stream<JsonNode> authors = Stream.concat(
                StreamSupport.stream(item.path("authors").spliterator(), false), Stream.of(item.path("author")));
        String names = authors.flatMap(author -> text(author, "name").stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(words -> !words.isEmpty());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isTextual)
                .map(value -> value.asText().strip())
                .filter(words -> !words.isEmpty());
    }
}

package org.dateline.bench.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.NameKind;
import org.dateline.model.Span;

/** Reads re3d: a folder a source, each with {@code documents.json} and {@code entities.json}, one object a line. */
final class Re3d {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, NameKind> KINDS = Map.of(
            "Person", NameKind.PERSON,
            "Organisation", NameKind.ORGANISATION,
            "Location", NameKind.LOCATION,
            "Nationality", NameKind.GROUP,
            "MilitaryPlatform", NameKind.MILITARY_PLATFORM,
            "Vehicle", NameKind.MILITARY_PLATFORM,
            "Weapon", NameKind.WEAPON,
            "Temporal", NameKind.TIME,
            "Quantity", NameKind.QUANTITY,
            "Money", NameKind.QUANTITY);
    private static final Set<NameKind> CALLED_BY_NAME =
            Set.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.LOCATION, NameKind.GROUP);
    /** Articles and possessives that stand before a name and are no part of it. */
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:the|a|an|its|their|our|his|her|your|my)\\s+", Pattern.CASE_INSENSITIVE);
    /** Words that end a description, however many capitals it has. */
    private static final Set<String> NO_NAMES = Set.of(
            "i",
            "we",
            "he",
            "she",
            "it",
            "they",
            "you",
            "our",
            "the",
            "secretary",
            "minister",
            "president",
            "director",
            "commander",
            "staff",
            "spokesman",
            "spokesperson",
            "ambassador",
            "envoy",
            "general",
            "state",
            "representative");

    /** Small words that a name may hold. */
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "al", "el", "de", "to", "&");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&]+");

    private Re3d() {}

    record Document(String text, List<GoldEntity> entities) {
        Document {
            entities = List.copyOf(entities);
        }
    }

    static List<Document> read(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> sources = Files.list(folder)) {
            for (Path source : sources.sorted().toList()) {
                if (Files.exists(source.resolve("documents.json"))) {
                    addSource(source, documents);
                }
            }
        }
        return documents;
    }

    private static void addSource(Path source, List<Document> documents) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(source.resolve("documents.json"))) {
            JsonNode document = JSON.readTree(line);
            texts.put(document.path("_id").asText(), document.path("text").asText());
        }
        Map<String, Set<GoldEntity>> entities = new LinkedHashMap<>();
        for (String line : Files.readAllLines(source.resolve("entities.json"))) {
            JsonNode node = JSON.readTree(line);
            String id = node.path("documentId").asText();
            String text = texts.getOrDefault(id, "");
            entity(node, text)
                    .ifPresent(entity -> entities.computeIfAbsent(id, i -> new LinkedHashSet<>())
                            .add(entity));
        }
        texts.forEach((id, text) ->
                documents.add(new Document(text, List.copyOf(entities.getOrDefault(id, Set.of())))));
    }

    private static Optional<GoldEntity> entity(JsonNode node, String text) {
        NameKind kind = KINDS.get(node.path("type").asText());
        int begin = node.path("begin").asInt();
        int end = node.path("end").asInt();
        if (kind == null || begin >= end || end > text.length()) {
            return Optional.empty();
        }
        Span span = trimmed(new Span(begin, end), text);
        boolean asked =
                node.path("confidence").asDouble(1) > 0 && (!CALLED_BY_NAME.contains(kind) || isName(span.in(text)));
        return span.isEmpty() ? Optional.empty() : Optional.of(new GoldEntity(span, kind, asked));
    }

    private static Span trimmed(Span span, String text) {
        Matcher before = BEFORE_NAME.matcher(text).region(span.start(), span.end());
        return before.lookingAt() ? new Span(before.end(), span.end()) : span;
    }

    private static boolean isName(String words) {
        List<String> found =
                WORD.matcher(words).results().map(match -> match.group()).toList();
        return !found.isEmpty()
                && !NO_NAMES.contains(found.get(found.size() - 1).toLowerCase(Locale.ROOT))
                && Character.isUpperCase(found.get(found.size() - 1).codePointAt(0))
                && found.stream()
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0))
                                || SMALL.contains(word.toLowerCase(Locale.ROOT)));
    }
}

package org.dateline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.read.item.Said;

/**
 * The list that users keep beside their reports with what the files do not say: {@code index.json}, an array of objects
 * with {@code report} (the file's name without ending) or {@code file}, and optionally {@code outlet}, {@code published}
 * (ISO 8601) and {@code url}. Immutable.
 */
public final class ReportIndex {
    /** The name of the list, and of the source of the dates it gives. */
    public static final String FILE_NAME = "index.json";

    private static final long LARGEST = 256L << 20;

    private final Map<String, Said> entries;
    private final Optional<String> fault;

    private ReportIndex(Map<String, Said> entries, Optional<String> fault) {
        this.entries = Map.copyOf(entries);
        this.fault = fault;
    }

    /** The index in the file's folder, else in the folder above it; an empty one where there is none. */
    public static ReportIndex near(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (int up = 0; up < 2 && folder != null; up++) {
            Path index = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(index)) {
                return read(index);
            }
            folder = folder.getParent();
        }
        return new ReportIndex(Map.of(), Optional.empty());
    }

    /** Reads an index; a broken one is empty and says why. */
    public static ReportIndex read(Path index) {
        try {
            if (Files.size(index) > LARGEST) {
                return broken(index, "larger than " + (LARGEST >> 20) + " MB");
            }
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(index));
            return root.isArray() ? from(root) : broken(index, "not a JSON array");
        } catch (IOException e) {
            return broken(index, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static ReportIndex broken(Path index, String fault) {
        return new ReportIndex(Map.of(), Optional.of(index + " is ignored: " + fault));
    }

    private static ReportIndex from(JsonNode root) {
        Map<String, Said> entries = new HashMap<>();
        for (JsonNode node : root) {
            text(node, "report")
                    .or(() -> text(node, "file"))
                    .ifPresent(name -> entries.putIfAbsent(
                            name,
                            Said.by(FILE_NAME)
                                    .outlet(text(node, "outlet"))
                                    .published(text(node, "published"))
                                    .url(text(node, "url"))));
        }
        return new ReportIndex(entries, Optional.empty());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("").strip()).filter(words -> !words.isEmpty());
    }

    /** What the index says about a file, found by its name with or without its endings. */
    public Optional<Said> entry(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        Optional<Said> found = Optional.ofNullable(entries.get(name));
        while (found.isEmpty() && name.indexOf('.') > 0) {
            name = name.substring(0, name.lastIndexOf('.'));
            found = Optional.ofNullable(entries.get(name));
        }
        return found;
    }

    /** Number of entries. */
    public int size() {
        return entries.size();
    }

    /** Why the index was ignored; empty if it was not. */
    public Optional<String> fault() {
        return fault;
    }
}

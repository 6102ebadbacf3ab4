package org.dateline.bench.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;

/**
 * A file of the corpus: a report, and the event that it was put under.
 *
 * @param event what the corpus calls the event
 */
record StoryFile(Report report, String event) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAY_LENGTH = "2017-12-27".length();

    /** All files of a folder, by name. */
    static List<StoryFile> readAll(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<StoryFile> read = new ArrayList<>();
        for (Path path : paths) {
            read.add(read(path));
        }
        return read;
    }

    private static StoryFile read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        JsonNode json = JSON.readTree(bytes);
        return new StoryFile(
                report(json, String.valueOf(file.getFileName()), Sha256.of(bytes)),
                json.path("newsCluster").path("EventId").asText());
    }

    private static Report report(JsonNode json, String name, Sha256 digest) {
        String text = json.path("text").asText("");
        return new Report(
                ReportId.of(digest),
                digest,
                name,
                Optional.empty(),
                Optional.of(json.path("title").asText("")).filter(title -> !title.isBlank()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                published(json.path("date_publish").asText("")),
                List.of(),
                Optional.empty(),
                "en",
                text,
                blocks(text));
    }

    private static Optional<DateEvidence> published(String time) {
        try {
            return time.length() < DAY_LENGTH
                    ? Optional.empty()
                    : Optional.of(
                            new DateEvidence(LocalDate.parse(time.substring(0, DAY_LENGTH)), "date_publish", time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end > start) {
                blocks.add(new Block(new Span(start, end), BlockKind.BODY, "a line"));
            }
            start = end + 1;
        }
        return blocks;
    }
}

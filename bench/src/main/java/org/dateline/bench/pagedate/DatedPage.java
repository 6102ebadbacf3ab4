package org.dateline.bench.pagedate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.DateEvidence;
import org.dateline.model.Sha256;
import org.dateline.read.ReadOutcome;
import org.dateline.read.Reader;
import org.dateline.read.item.Said;

/**
 * A page of the corpus.
 *
 * @param path the file
 * @param address where it came from
 * @param day the day of publication as a person saw it, {@code YYYY-MM-DD}
 */
record DatedPage(Path path, String address, String day) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All pages of {@code FOLDER/dates.json} whose file is in {@code FOLDER/html}, in the order of that file. */
    static List<DatedPage> readAll(Path folder) throws IOException {
        JsonNode truth = JSON.readTree(folder.resolve("dates.json").toFile());
        List<DatedPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : truth.properties()) {
            Path path =
                    folder.resolve("html").resolve(entry.getValue().path("file").asText());
            if (Files.isReadable(path)) {
                pages.add(new DatedPage(
                        path, entry.getKey(), entry.getValue().path("date").asText()));
            }
        }
        return pages;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Whether it belongs to the half that nobody looks at when rules are written: by the digest of its file's name. */
    boolean isHeldOut() {
        return Sha256.of(name()).hex().charAt(0) >= '8';
    }

    /** What is read from the file alone. */
    Optional<DateEvidence> read(Reader reader) throws IOException {
        return published(reader.read(Capture.of(name(), Files.readAllBytes(path))));
    }

    /** What is read from the file by one who knows where it came from. */
    Optional<DateEvidence> readWithAddress(Reader reader) throws IOException {
        Said known = Said.by("the corpus").url(Optional.of(address));
        return published(reader.read(Capture.of(name(), Files.readAllBytes(path)), Optional.of(known)));
    }

    private static Optional<DateEvidence> published(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Read read ? read.report().published() : Optional.empty();
    }
}

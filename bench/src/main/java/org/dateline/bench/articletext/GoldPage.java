package org.dateline.bench.articletext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A page of the corpus with the text of its article.
 *
 * @param id a SHA-256 in hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // what comes from the network is bytes; nothing compares pages
record GoldPage(String id, byte[] markup, String article) {
    /** All pages, in the order of {@code ground-truth.json}. */
    static List<GoldPage> readAll(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        List<GoldPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : truth.properties()) {
            Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
            String article = entry.getValue().path("articleBody").asText("");
            pages.add(new GoldPage(entry.getKey(), unpacked(Files.readAllBytes(file)), article));
        }
        return pages;
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        }
    }

    /** Whether it is of the half that nobody looks at while rules are written: chosen by its id. */
    boolean isHeldBack() {
        return Character.digit(id.charAt(id.length() - 1), 16) % 2 == 1;
    }
}

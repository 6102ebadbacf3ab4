package org.dateline.bench.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Re3dTest {
    private static final String TEXT = "President Haddad left the camp for the Security Council.";

    @Test
    void tellsNamesFromDescriptions(@TempDir Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("documents.json"), "{\"_id\": \"D\", \"text\": \"" + TEXT + "\"}\n");
        Files.writeString(
                source.resolve("entities.json"),
                entity("Person", "President Haddad")
                        + entity("Location", "the camp")
                        + entity("Organisation", "the Security Council")
                        + entity("Frequency", "left"));

        assertThat(Re3d.read(folder))
                .singleElement()
                .satisfies(document -> assertThat(document.entities())
                        .extracting(
                                entity -> entity.kind() + " " + entity.span().in(TEXT) + " " + entity.asked())
                        .containsExactlyInAnyOrder(
                                "PERSON President Haddad true",
                                "LOCATION camp false",
                                "ORGANISATION Security Council true"));
    }

    private static String entity(String type, String words) {
        int begin = TEXT.indexOf(words);
        return "{\"documentId\": \"D\", \"type\": \"%s\", \"begin\": %d, \"end\": %d}%n"
                .formatted(type, begin, begin + words.length());
    }
}

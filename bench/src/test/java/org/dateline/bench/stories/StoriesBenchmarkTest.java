package org.dateline.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesBenchmarkTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private void write(String name, String event, String date, String title, String text) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "{\"title\": \"%s\", \"text\": \"%s\", \"date_publish\": %s, \"newsCluster\": {\"EventId\": %s}}"
                        .formatted(title, text, date, event));
    }

    @Test
    void readsFilesThatLackADate() throws IOException {
        write("a.json", "7", "null", "Dam retaken", "Troops retook it.\\nThe army said so.");
        write("b.json", "7", "\"2031-03-02T00:00:00\"", "", "");
        write("c.json", "8", "\"on Monday\"", "Dam", "x");

        List<StoryFile> files = StoryFile.readAll(folder);

        assertThat(files).extracting(StoryFile::event).containsExactly("7", "7", "8");
        assertThat(files.get(0).report().blocks()).hasSize(2);
        assertThat(files.get(0).report().published()).isEmpty();
        assertThat(files.get(1).report().published()).isPresent();
        assertThat(files.get(2).report().published()).isEmpty();
    }

    @Test
    void scoresStoriesAgainstEvents() throws IOException {
        write("a.json", "1", "null", "Army retakes Qasr Belad dam", "Troops retook the Qasr Belad dam on Monday.");
        write("b.json", "1", "null", "Qasr Belad dam retaken by army", "The army retook the Qasr Belad dam.");
        write("c.json", "2", "null", "Teachers in Tervel walk out", "Schools in Tervel stayed shut over wages.");

        Map<String, Object> figures = new StoriesBenchmark().run(folder);

        assertThat(figures)
                .containsEntry("reports", 3)
                .containsEntry("clusters", 2)
                .containsEntry("bcubed_f1", 100.0);
    }
}

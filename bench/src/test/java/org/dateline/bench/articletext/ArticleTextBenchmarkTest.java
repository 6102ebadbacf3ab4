package org.dateline.bench.articletext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTextBenchmarkTest {
    private static final String FIRST =
            "Mortar rounds fell on the harbour district of Port Alma on Tuesday and the port"
                    + " authority closed both of its piers, the governor's office said in the evening.";
    private static final String SECOND = "Two dock workers were wounded and a crane was burnt, the office said, and the"
            + " harbour would stay closed to all ships until the end of the week.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void scoresThreeProgramsOnTheSamePages() throws IOException {
        Files.createDirectory(folder.resolve("html"));
        write("a0", "<nav><a href='/'>Home</a></nav><article><h1>Harbour closed</h1><p>%s</p><p>%s</p></article>");
        write("b1", "<article><h1>Harbour closed</h1><p>%s</p><p>%s</p></article><footer>All rights reserved</footer>");
        Files.writeString(
                folder.resolve("ground-truth.json"),
                "{\"a0\": {\"articleBody\": \"%1$s\"}, \"b1\": {\"articleBody\": \"%1$s\"}}"
                        .formatted(FIRST + "\\n\\n" + SECOND));

        Map<String, Object> figures = new ArticleTextBenchmark().run(folder);

        assertThat(figures)
                .containsEntry("pages", 2)
                .containsEntry("f1", 100.0)
                .containsEntry("exact", 100.0)
                .containsEntry("looked_at_f1", 100.0)
                .containsEntry("held_back_f1", 100.0)
                .containsEntry("readability4j_recall", 100.0)
                .containsKeys("boilerpipe_f1", "boilerpipe_pages_per_second");
    }

    private void write(String id, String body) throws IOException {
        String page = "<html><head><title>Harbour closed</title></head><body>" + body.formatted(FIRST, SECOND)
                + "</body></html>";
        try (OutputStream file =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/" + id + ".html.gz")))) {
            file.write(page.getBytes(StandardCharsets.UTF_8));
        }
    }
}

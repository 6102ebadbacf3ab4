package org.dateline.bench.pagedate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageDateBenchmarkTest {
    private static final String BODY =
            "<h1>Mortar fire closes the harbour</h1><p>Mortar rounds fell on the harbour district"
                    + " of Port Alma and the port authority closed both piers, the governor's office said.</p>";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private void write(String name, String head) throws IOException {
        Files.createDirectories(folder.resolve("html"));
        Files.writeString(
                folder.resolve("html").resolve(name),
                "<html><head>" + head + "</head><body>" + BODY + "</body></html>");
    }

    @Test
    void countsRightAndWrongAndMissingDays() throws IOException {
        write("a.html", "<meta name='pubdate' content='2031-03-02'>");
        write("b.html", "<meta name='pubdate' content='2031-03-02'>");
        write("c.html", "");
        Files.writeString(folder.resolve("dates.json"), """
                {"https://lantern.example/a": {"file": "a.html", "date": "2031-03-02"},
                 "https://lantern.example/b": {"file": "b.html", "date": "2031-03-03"},
                 "https://lantern.example/2031/03/02/c": {"file": "c.html", "date": "2031-03-02"},
                 "https://lantern.example/d": {"file": "not-there.html", "date": "2031-03-02"}}
                """);

        Map<String, Object> figures = new PageDateBenchmark().run(folder);

        assertThat(figures)
                .containsEntry("pages", 3)
                .containsEntry("precision", 50.0)
                .containsEntry("recall", 50.0)
                .containsEntry("accuracy", 33.33)
                .containsEntry("f", 50.0)
                .containsEntry("with_address_f", 80.0);
    }
}

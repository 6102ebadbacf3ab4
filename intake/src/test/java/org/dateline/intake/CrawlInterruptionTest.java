package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real process that is killed in the middle of a web archive. */
class CrawlInterruptionTest {
    private static final int PAGES = 40;

    @TempDir
    private Path folder;

    private Workplace work;

    @BeforeEach
    void readUndisturbed() throws IOException {
        work = new Workplace(folder);
        Files.createDirectories(folder.resolve("documents"));
        Files.write(folder.resolve("documents/crawl.warc.gz"), archive());
        work.take("undisturbed.db", new FakeStages(), "documents");
    }

    @ParameterizedTest
    @CsvSource({"read, 1", "read, 17", "read, 39", "coded, 1", "coded, 20"})
    void goesOnWhereAKilledProcessStopped(String step, int times) throws IOException, InterruptedException {
        assertThat(work.content("undisturbed.db")).contains("crawl.warc.gz!/20240305060708/https://a.example/39");
        Process process =
                SeparateProcess.start(work.ledger("shared.db"), folder.resolve("documents"), folder.resolve("errors"));
        waitFor(process, step, times);
        process.destroyForcibly().waitFor();
        work.take("shared.db", new FakeStages(), "documents");
        assertThat(work.content("shared.db")).isEqualTo(work.content("undisturbed.db"));
    }

    private static void waitFor(Process process, String step, int times) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        int seen = 0;
        while (seen < times) {
            String line = lines.readLine();
            assertThat(line).as("the process ends too early").isNotNull();
            seen += step.equals(line) ? 1 : 0;
        }
    }

    /** Pages as FakeStages reads them, a picture after each, and a broken record in the middle. */
    private static byte[] archive() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < PAGES; i++) {
            String date = i % 3 == 0 ? "date: 2024-12-0" + (1 + i % 9) + "\n" : "";
            record(
                    archive,
                    "https://a.example/" + i,
                    "text/html",
                    date + "report " + i + "\nclaim one\nclaim two of " + i);
            record(archive, "https://a.example/" + i + ".jpg", "image/jpeg", "no picture");
            if (i == PAGES / 2) {
                pack(archive, "WARC/1.0\r\nWARC-Type: response\r\n\r\n");
            }
        }
        return archive.toByteArray();
    }

    private static void record(ByteArrayOutputStream archive, String address, String type, String body)
            throws IOException {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
        pack(
                archive,
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-03-05T06:07:08Z\r\nWARC-Record-ID: <urn:x:"
                        + address
                        + ">\r\nWARC-Target-URI: " + address + "\r\nContent-Type: application/http\r\nContent-Length: "
                        + block.length() + "\r\n\r\n" + block + "\r\n\r\n");
    }

    private static void pack(ByteArrayOutputStream archive, String record) throws IOException {
        try (OutputStream gzip = new GZIPOutputStream(archive)) {
            gzip.write(record.getBytes(StandardCharsets.UTF_8));
        }
    }
}

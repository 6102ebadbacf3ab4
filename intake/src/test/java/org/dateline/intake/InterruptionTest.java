package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes on real ledgers: killed in the middle, and two at once. */
class InterruptionTest {
    private static final int DOCUMENTS = 40;

    @TempDir
    private Path folder;

    private Workplace work;

    @BeforeEach
    void readUndisturbed() throws IOException {
        work = new Workplace(folder);
        work.writeDocuments(DOCUMENTS);
        work.take("undisturbed.db", new FakeStages(), "documents");
    }

    @ParameterizedTest
    @CsvSource({"read, 1", "read, 17", "coded, 1", "coded, 20"})
    void goesOnWhereAKilledProcessStopped(String step, int times) throws IOException, InterruptedException {
        Process process = start();
        waitFor(process, step, times);
        process.destroyForcibly().waitFor();
        work.take("shared.db", new FakeStages(), "documents");
        assertThat(work.content("shared.db")).isEqualTo(work.content("undisturbed.db"));
    }

    @Test
    void letsTwoProcessesReadIntoOneLedger() throws IOException, InterruptedException {
        Process one = start();
        Process other = start();
        for (Process process : new Process[] {one, other}) {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(folder.resolve("errors")))
                    .isZero();
        }
        assertThat(work.content("shared.db")).isEqualTo(work.content("undisturbed.db"));
    }

    private Process start() throws IOException {
        return SeparateProcess.start(work.ledger("shared.db"), folder.resolve("documents"), folder.resolve("errors"));
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
}

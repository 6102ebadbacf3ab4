package org.dateline.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedBenchmarkTest {
    private static final String READ = QuickRead.class.getName();

    @TempDir
    Path folder;

    @Test
    void runsACommandInAProcessOfItsOwn() throws IOException {
        Path note = folder.resolve("note");
        FreshProcess process = FreshProcess.run(READ, List.of("--ledger", note.toString(), "read", "here"));

        assertThat(note).hasContent("--ledger " + note + " read here");
        assertThat(process.seconds()).isPositive();
        assertThat(process.peakMegabytes().isPresent()).isEqualTo(Files.exists(Path.of("/proc/self/status")));
    }

    @Test
    void saysWhatAProcessThatFailedHadToSay() {
        assertThatThrownBy(() -> FreshProcess.run(READ, List.of("--ledger", "none", "fail")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("asked to fail");
    }

    @Test
    void measuresProcessLongRunAndShares() throws IOException {
        Path sample = Path.of(System.getProperty("dateline.root", "..")).resolve("sample");
        Map<String, Object> figures = new SpeedBenchmark(READ, 1, 1, 3).run(sample);

        assertThat(figures).containsEntry("new_process_runs", 1).containsEntry("long_run_reports", 3);
        assertThat(number(figures, "long_run_words_per_report")).isBetween(500.0, 600.0);
        assertThat(number(figures, "long_run_claims")).isPositive();
        double shares = figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith("share_"))
                .mapToDouble(figure -> number(figures, figure.getKey()))
                .sum();
        assertThat(shares).isBetween(99.0, 101.0);
    }

    private static double number(Map<String, Object> figures, String name) {
        return ((Number) figures.getOrDefault(name, -1)).doubleValue();
    }

    @Test
    void needsTexts() {
        assertThatThrownBy(() -> LongRun.of(folder)).isInstanceOf(IOException.class);
    }
}

package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ledger.Ledger;
import org.dateline.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty processes that decide and export, each killed at some moment: what they said was done is done, and no file is half. */
class KilledTest {
    private static final int KILLS = 50;
    private static final int LATEST = 700;

    @TempDir
    private Path folder;

    @Test
    void losesNoDecisionAndLeavesNoHalfFile() throws IOException, InterruptedException {
        Session session = new Session(folder);
        session.run("read", session.write("report.txt", Session.REPORT).toString());
        Path export = folder.resolve("claims.jsonl");
        Random random = new Random(50);
        List<Long> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(decideAndBeKilled(export, kill, random.nextInt(LATEST)));
            check(told, export);
        }
        assertThat(told).hasSizeGreaterThan(KILLS);
        assertThat(session.run("audit", "verify").status()).isZero();
    }

    private List<Long> decideAndBeKilled(Path export, int seed, int after) throws IOException, InterruptedException {
        Path said = Files.writeString(folder.resolve("said"), "");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DecidingProcess.class.getName(),
                        folder.resolve("ledger.db").toString(),
                        export.toString(),
                        String.valueOf(seed))
                .redirectError(folder.resolve("errors").toFile())
                .redirectOutput(said.toFile())
                .start();
        while (Files.size(said) == 0) {
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("errors")))
                    .isTrue();
            Thread.sleep(5);
        }
        Thread.sleep(after);
        process.destroyForcibly().waitFor();
        return Files.readString(said)
                .lines()
                .filter(line -> line.matches("decided \\d+"))
                .map(line -> Long.valueOf(line.substring("decided ".length())))
                .toList();
    }

    private void check(List<Long> told, Path export) throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
            Set<Long> kept =
                    ledger.decisions().history().stream().map(Decision::act).collect(Collectors.toSet());
            assertThat(kept).containsAll(told);
            assertThat(ledger.audit().firstFault()).isEmpty();
        }
        if (Files.exists(export)) {
            String content = Files.readString(export);
            assertThat(content).endsWith("}\n");
            for (String line : content.lines().toList()) {
                JsonNode claim = new ObjectMapper().readTree(line);
                assertThat(Objects.requireNonNull(claim.get("id")).asText()).hasSize(16);
            }
            assertThat(content.lines()).hasSize(5);
        }
    }
}

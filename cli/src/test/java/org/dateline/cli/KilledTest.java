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
import java.util.stream.Stream;
import org.dateline.ledger.Ledger;
import org.dateline.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty processes that decide, export and import, each killed at some moment: what they said was done is done, no file is half, and
 * what was imported is there whole or not at all.
 */
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
        session.run(
                "export",
                "--what",
                "all",
                "--output",
                folder.resolve("all.jsonl").toString());
        int imported = 0;
        Random random = new Random(50);
        List<Long> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(decideAndBeKilled(export, kill, random.nextInt(LATEST)));
            check(told, export);
            imported += checkImports();
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(KILLS / 2);
        assertThat(imported).isPositive();
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
                        String.valueOf(seed),
                        folder.resolve("all.jsonl").toString(),
                        Files.createDirectories(folder.resolve("imports")).toString())
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

    /** How many imports were whole; the ledgers are deleted. */
    private int checkImports() throws IOException {
        int whole = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("imports"))) {
            files = all.toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".db")) {
                whole += checkImport(file);
            }
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        return whole;
    }

    private static int checkImport(Path file) {
        try (Ledger ledger = Ledger.open(file)) {
            int reports = ledger.reportsOfAllTimes("").size();
            assertThat(ledger.claimCount()).isEqualTo(5L * reports);
            assertThat(reports).isBetween(0, 1);
            assertThat(ledger.audit().firstFault()).isEmpty();
            return reports;
        }
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

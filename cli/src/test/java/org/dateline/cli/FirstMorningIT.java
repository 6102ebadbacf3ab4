package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/first-morning.md says, one command after the other, and looks for what it says they print. */
class FirstMorningIT {
    private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text)\\n(.*?)^```$");
    private static final String DESK = "./dateline serve";

    @TempDir
    private Path folder;

    @Test
    void doesWhatThePageSays() throws IOException, InterruptedException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(ROOT.resolve("docs/first-morning.md")))
                .results()
                .toList();
        assertThat(blocks).hasSizeGreaterThan(8);
        String printed = "";
        for (MatchResult block : blocks) {
            if (block.group(1).equals("sh")) {
                printed = run(block.group(2).strip());
            } else {
                List<String> lines = printed.lines().map(String::strip).toList();
                assertThat(lines)
                        .containsAll(block.group(2).lines().map(String::strip).toList());
            }
        }
    }

    private String run(String command) throws IOException, InterruptedException {
        return command.equals(DESK) ? openDesk() : finished(process(command));
    }

    private static String finished(Process process) throws IOException, InterruptedException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        assertThat(printed).isNotBlank();
        return printed;
    }

    /** On a port that is free, and closed as soon as it is open. */
    private String openDesk() throws IOException, InterruptedException {
        Process desk = process("exec " + DESK + " --port 0");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            assertThat(line).contains("http://127.0.0.1:");
            return line;
        } finally {
            desk.destroy();
            assertThat(desk.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private Process process(String command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("DATELINE_LEDGER", folder.resolve("ledger.db").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}

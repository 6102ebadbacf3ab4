package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged program as a user does, through the launcher. */
class LauncherIT {
    private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));
    private static final Path LAUNCHER = ROOT.resolve("dateline");
    private static final Pattern FIRST_COMMANDS = Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL);
    private static final String FIRST_COMMANDS_WITHOUT_README = "./dateline read sample && ./dateline claims";

    @TempDir
    private Path folder;

    private record Result(int status, String output) {}

    @Test
    void doesWhatTheReadmeSaysFirst() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(ROOT.resolve("sample")), "there is no sample folder yet");
        Result result = shell(ROOT, firstCommands());
        assertThat(result.status()).as(result.output()).isZero();
        assertThat(result.output())
                .contains(" new, 0 unchanged")
                .containsPattern("claims +[0-9]+ found in [0-9]+ reports");
    }

    private static String firstCommands() throws IOException {
        Path readme = ROOT.resolve("README.md");
        if (!Files.exists(readme)) {
            return FIRST_COMMANDS_WITHOUT_README;
        }
        Matcher block = FIRST_COMMANDS.matcher(Files.readString(readme));
        assertThat(block.find()).as("the README has a block of commands").isTrue();
        return block.group(1);
    }

    @Test
    void runsFromAnyFolderThroughLinksAndWithSpacesInPaths() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("a folder/of mine"));
        Files.copy(LAUNCHER, home.resolve("dateline"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("cli/target"));
        Path built = Files.createSymbolicLink(
                home.resolve("cli/target/dateline"),
                ROOT.resolve("cli/target/dateline").toRealPath());
        Path link = Files.createSymbolicLink(folder.resolve("first link"), Path.of("a folder/of mine/dateline"));
        Path work = Files.createDirectories(folder.resolve("my work"));
        Path second = Files.createSymbolicLink(work.resolve("second link"), link);
        Files.writeString(work.resolve("a report, ünïcode.txt"), Session.REPORT);
        Result result = shell(work, "'" + second + "' --ledger 'my ledger.db' read 'a report, ünïcode.txt'");
        assertThat(result.status()).as(result.output()).isZero();
        assertThat(result.output()).contains("1: 1 new");
        assertThat(work.resolve("my ledger.db")).exists();
        Files.delete(built);
    }

    @Test
    void endsQuietlyWhenItsReaderHasSeenEnough() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("report.txt"), Session.REPORT.repeat(1));
        String launcher = "'" + LAUNCHER.toRealPath() + "'";
        Result result = shell(
                folder,
                launcher + " read report.txt | true; " + launcher + " export --what reports | head -c 10; " + launcher
                        + " claims | head -n 1");
        assertThat(result.status()).isZero();
        assertThat(result.output()).doesNotContain("Exception").doesNotContain("dateline:");
    }

    @Test
    void failsLoudlyWhenItsOutputHasNoRoom() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
        Files.writeString(folder.resolve("report.txt"), Session.REPORT);
        String launcher = "'" + LAUNCHER.toRealPath() + "'";
        Result result =
                shell(folder, launcher + " read report.txt && " + launcher + " export --what reports > /dev/full");
        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.output()).contains("the output cannot be written");
    }

    private Result shell(Path directory, String commands) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", commands))
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().put("DATELINE_LEDGER", folder.resolve("ledger.db").toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), output);
    }
}

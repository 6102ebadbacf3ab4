package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.ledger.LedgerException.Problem;
import org.dateline.model.Capture;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no ledgers, that must not be touched, or that have no room to grow. */
class LedgerFileTest {
    private final Capture capture = Examples.capture("b.txt", Examples.TEXT);
    private final Report report = Examples.fullReport(capture);

    @TempDir
    private Path folder;

    @Test
    void makesALedgerWithOddCharactersInItsName() {
        Path file = folder.resolve("a ledger #1 ? & ünïcode.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(capture, report, "basis");
        }
        assertThat(file).isRegularFile();
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.report(report.id())).contains(report);
        }
    }

    @Test
    void takesAnEmptyFileForANewLedger() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.claimCount()).isZero();
        }
    }

    @Test
    void makesNoLedgerWhereOneIsOnlyLookedAt() {
        Path file = folder.resolve("none.db");
        assertProblem(Problem.LEDGER_MISSING, () -> Ledger.openExisting(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAFileOfAnotherKind() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "these are notes, and longer than a header");
        assertProblem(Problem.NOT_A_LEDGER, () -> Ledger.open(file));
        assertThat(file).hasContent("these are notes, and longer than a header");
    }

    @Test
    void refusesAFolder() {
        assertProblem(Problem.NOT_A_LEDGER, () -> Ledger.open(folder));
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        assertProblem(Problem.LEDGER_CANNOT_OPEN, () -> Ledger.open(folder.resolve("nowhere/ledger.db")));
    }

    @Test
    void refusesAnotherProgramsDatabase() throws SQLException {
        Path file = folder.resolve("other.db");
        execute(file, "CREATE TABLE contacts (name TEXT)");
        assertProblem(Problem.NOT_A_LEDGER, () -> Ledger.open(file));
    }

    @Test
    void refusesALedgerOfANewerVersion() throws SQLException {
        Path file = newLedger();
        execute(file, "PRAGMA user_version = " + (LedgerFile.VERSION + 1));
        assertProblem(Problem.LEDGER_TOO_NEW, () -> Ledger.open(file));
        execute(file, "PRAGMA user_version = " + LedgerFile.VERSION);
        Ledger.open(file).close();
    }

    @Test
    void refusesACutLedger() throws IOException {
        Path file = newLedger();
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, content.length / 3));
        assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> useAll(file));
    }

    @Test
    void refusesAGarbledLedger() throws IOException {
        Path file = newLedger();
        byte[] content = Files.readAllBytes(file);
        new Random(1).ints(content.length, 0, content.length).forEach(at -> content[at] = (byte) (at * 31));
        System.arraycopy("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 16);
        Files.write(file, content);
        assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> useAll(file));
    }

    @Test
    void saysSoWhenAnotherProcessKeepsWriting() throws SQLException {
        Path file = newLedger();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try (Ledger ledger = Ledger.open(file, Duration.ofMillis(50))) {
                assertThat(ledger.report(report.id())).as("reading goes on").isEmpty();
                assertProblem(Problem.LEDGER_BUSY, () -> ledger.add(capture, report, "basis"));
                statement.execute("ROLLBACK");
                ledger.add(capture, report, "basis");
            }
        }
    }

    @Test
    void readsALedgerThatMayNotBeWritten() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write every file");
        Path file = newLedger();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.claimCount()).isZero();
            assertProblem(Problem.LEDGER_READ_ONLY, () -> ledger.add(capture, report, "basis"));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void keepsWhatItHasWhenTheDiskIsFull() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()), "no small disk can be mounted");
        try {
            fill(disk.resolve("ledger.db"));
        } finally {
            run("umount", disk.toString());
        }
    }

    private void fill(Path file) throws IOException {
        FileStore disk = Files.getFileStore(file.getParent());
        assertThat(disk.getTotalSpace()).isLessThanOrEqualTo(2 * 1024 * 1024);
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(capture, report, "basis");
            assertProblem(Problem.DISK_FULL, () -> addMany(ledger));
            assertThat(ledger.report(report.id())).contains(report);
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.report(report.id())).contains(report);
        }
    }

    private static void addMany(Ledger ledger) {
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder();
            new Random(i).ints(10_000, 'a', 'z').forEach(letter -> text.append((char) letter));
            Capture one = Examples.capture("big" + i + ".txt", text.toString());
            ledger.add(one, Examples.bareReport(one, "en", text.toString()), "basis");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private Path newLedger() {
        Path file = folder.resolve("ledger.db");
        Ledger.open(file).close();
        return file;
    }

    private void useAll(Path file) {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(capture, report, "basis");
            ledger.forEachReport(each -> {});
        }
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertProblem(Problem problem, ThrowingCallable work) {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(work)
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(problem));
    }
}

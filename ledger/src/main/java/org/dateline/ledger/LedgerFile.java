package org.dateline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.dateline.ledger.LedgerException.Problem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens a ledger's file: checks that it is one, of a version we know, and brings an older one up to date. */
final class LedgerFile {
    /** The newest version this program knows: that of the last migration. */
    static final int VERSION = 13;

    /** {@code PRAGMA application_id} of a ledger: the letters DATE. */
    static final int APPLICATION = 1_145_132_101;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MIGRATION_ATTEMPTS = 40;

    private final Path file;
    private final Duration patience;
    private final Failures failures;

    LedgerFile(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
        this.failures = new Failures(file);
    }

    Connection open() {
        checkContent();
        try {
            migrateIfOlder();
            return writable() ? dataSource().getConnection() : readOnlySource().getConnection();
        } catch (SQLException e) {
            throw failures.explain(e);
        }
    }

    private void checkContent() {
        if (Files.isDirectory(file)) {
            throw new LedgerException(Problem.NOT_A_LEDGER, file, "this is a folder, not a ledger");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LedgerException(Problem.LEDGER_CANNOT_OPEN, file, "there is no folder " + folder);
        }
        try {
            if (Files.exists(file) && Files.size(file) > 0 && !beginsAsSqlite()) {
                throw new LedgerException(Problem.NOT_A_LEDGER, file, "this file is no Dateline ledger");
            }
        } catch (IOException e) {
            throw new LedgerException(
                    Problem.LEDGER_CANNOT_OPEN, file, "the ledger cannot be opened: " + e.getMessage(), e);
        }
    }

    private boolean beginsAsSqlite() throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(SQLITE.length), SQLITE);
        }
    }

    private boolean writable() {
        Path folder = file.toAbsolutePath().getParent();
        return (!Files.exists(file) || Files.isWritable(file)) && folder != null && Files.isWritable(folder);
    }

    private void migrateIfOlder() throws SQLException {
        for (int attempt = 1; version() < VERSION; attempt++) {
            try {
                migrate();
            } catch (FlywayException e) {
                // Another process may be making the same ledger at this moment: then it is there when we look again.
                if (attempt == MIGRATION_ATTEMPTS || fatal(e)) {
                    throw failures.explain(e);
                }
                pause();
            }
        }
    }

    private static boolean fatal(FlywayException failure) {
        return Failures.sqlite(failure)
                .map(cause -> Failures.problem(cause.getResultCode()))
                .filter(problem -> problem != Problem.LEDGER_BUSY && problem != Problem.LEDGER_FAILED)
                .isPresent();
    }

    private void pause() {
        try {
            Thread.sleep(Math.max(1, patience.toMillis() / MIGRATION_ATTEMPTS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException(Problem.LEDGER_BUSY, file, "interrupted while waiting for the ledger", e);
        }
    }

    /** The version of the file's content, 0 if it is empty. */
    private int version() throws SQLException {
        try (Connection connection = writable()
                        ? dataSource().getConnection()
                        : readOnlySource().getConnection();
                Statement statement = connection.createStatement()) {
            // Tables first: another process may be making the ledger between the two questions.
            int tables = number(
                    statement,
                    "SELECT count(*) FROM sqlite_master WHERE name <> 'flyway_schema_history'"
                            + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'flyway\\_%' ESCAPE '\\'");
            int application = number(statement, "PRAGMA application_id");
            if (application != APPLICATION && tables > 0) {
                throw new LedgerException(Problem.NOT_A_LEDGER, file, "this file is no Dateline ledger");
            }
            int version = number(statement, "PRAGMA user_version");
            if (version > VERSION) {
                throw new LedgerException(
                        Problem.LEDGER_TOO_NEW,
                        file,
                        "a newer Dateline wrote this ledger (version " + version + ", this program knows " + VERSION
                                + "); use that one");
            }
            return version;
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private void migrate() {
        if (!writable()) {
            throw new LedgerException(Problem.LEDGER_READ_ONLY, file, "the ledger or its folder may not be written");
        }
        Flyway.configure(LedgerFile.class.getClassLoader())
                .dataSource(dataSource(false))
                .locations("classpath:org/dateline/ledger/migrations")
                .javaMigrations(new AddressMigration())
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private SQLiteDataSource dataSource() {
        return dataSource(true);
    }

    /**
     * @param foreignKeys whether they are enforced; a migration that rebuilds a table would lose what hangs on it
     */
    private SQLiteDataSource dataSource(boolean foreignKeys) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // With a write-ahead log, NORMAL survives a killed process without loss and a power cut without damage.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(foreignKeys);
        config.setBusyTimeout((int) patience.toMillis());
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address());
        return source;
    }

    /** For a file or folder that may not be written, where SQLite could not put its log beside the ledger. */
    private SQLiteDataSource readOnlySource() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address() + "?immutable=1");
        return source;
    }

    /** The file as an address, in which question marks and the like in its name cannot be taken for options. */
    private String address() {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString();
    }
}

package org.dateline.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.dateline.ledger.LedgerException.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite says into what a person can act on. */
record Failures(Path ledger) {

    /** The exception to throw for this one. */
    LedgerException explain(RuntimeException failure) {
        return sqlite(failure)
                .map(cause -> explain(cause, failure))
                .orElseGet(() -> new LedgerException(
                        Problem.LEDGER_FAILED, ledger, "the ledger cannot be used: " + failure.getMessage(), failure));
    }

    LedgerException explain(SQLException failure) {
        return explain(new IllegalStateException(failure.getMessage(), failure));
    }

    private LedgerException explain(SQLiteException cause, RuntimeException failure) {
        Problem problem = problem(cause.getResultCode());
        return new LedgerException(problem, ledger, message(problem, cause), failure);
    }

    static Optional<SQLiteException> sqlite(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    static Problem problem(SQLiteErrorCode code) {
        // Extended codes hold the primary one in their lowest byte.
        return switch (code.code & 0xff) {
            case 5, 6 -> Problem.LEDGER_BUSY;
            case 3, 8 -> Problem.LEDGER_READ_ONLY;
            case 13 -> Problem.DISK_FULL;
            case 14 -> Problem.LEDGER_CANNOT_OPEN;
            case 10, 11 -> Problem.LEDGER_DAMAGED;
            case 26 -> Problem.NOT_A_LEDGER;
            default -> Problem.LEDGER_FAILED;
        };
    }

    private static String message(Problem problem, SQLiteException cause) {
        return switch (problem) {
            case LEDGER_BUSY -> "another process is writing to the ledger; try again when it has ended";
            case LEDGER_READ_ONLY -> "the ledger or its folder may not be written";
            case DISK_FULL -> "no room is left on the disk; what was read so far is kept, make room and run again";
            case LEDGER_CANNOT_OPEN -> "the ledger cannot be opened or made here; check the folder and its rights";
            case LEDGER_DAMAGED -> "the ledger or the disk under it is damaged: " + cause.getMessage();
            case NOT_A_LEDGER -> "this file is no Dateline ledger";
            default -> "SQLite refuses: " + cause.getMessage();
        };
    }
}

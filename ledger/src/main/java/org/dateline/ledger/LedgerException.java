package org.dateline.ledger;

import java.nio.file.Path;
import org.dateline.model.Coded;

/** What went wrong with a ledger file; the troubleshooting page explains each {@link Problem}. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    LedgerException(Problem problem, Path ledger, String message) {
        super(ledger + ": " + message);
        this.problem = problem;
    }

    LedgerException(Problem problem, Path ledger, String message, Throwable cause) {
        super(ledger + ": " + message, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** Kinds of trouble, with codes that stay the same from version to version. */
    public enum Problem implements Coded {
        /** There is no such file, and the command only looks at a ledger. */
        LEDGER_MISSING,
        /** The file is something else. */
        NOT_A_LEDGER,
        /** Written by a newer Dateline. */
        LEDGER_TOO_NEW,
        /** Another process has been writing to it for longer than we wait. */
        LEDGER_BUSY,
        /** The file or its folder may not be written. */
        LEDGER_READ_ONLY,
        /** The file cannot be opened or made. */
        LEDGER_CANNOT_OPEN,
        /** No room is left on the disk. */
        DISK_FULL,
        /** The file is broken, or the disk under it is. */
        LEDGER_DAMAGED,
        /** Anything else that SQLite refuses. */
        LEDGER_FAILED
    }
}

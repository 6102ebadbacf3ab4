package org.dateline.desk.snapshot;

import org.dateline.ledger.LedgerException;

/** The ledger cannot be looked at just now: it is gone, locked or broken. It is looked for again at the next request. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    private Unavailable(String code, String message) {
        super(message);
        this.code = code;
    }

    /** That a ledger said so. */
    public static Unavailable of(LedgerException trouble) {
        return new Unavailable(trouble.problem().code(), String.valueOf(trouble.getMessage()));
    }

    static Unavailable of(LedgerException.Problem problem, String message) {
        return new Unavailable(problem.code(), message);
    }

    /** The code that the troubleshooting page explains. */
    public String code() {
        return code;
    }
}

package org.dateline.intake.coders;

/** Ledgers of coders that cannot be made or held against each other; the message says why, in words for people. */
public final class CodersException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CodersException(String message) {
        super(message);
    }
}

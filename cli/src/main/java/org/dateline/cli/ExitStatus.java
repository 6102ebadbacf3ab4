package org.dateline.cli;

/** What the exit status of the process says. */
final class ExitStatus {
    /** All done; of {@code read} and {@code text}: every document is a report. */
    static final int OK = 0;

    /** Done, and some documents were rejected. */
    static final int SOME_REJECTED = 1;

    /** The command line is wrong. */
    static final int WRONG_USE = 2;

    /** It could not be done: the ledger, the disk or the program failed. */
    static final int FAILED = 3;

    private ExitStatus() {}
}

package org.dateline.cli;

/** A command line that is well formed and still asks for something that does not exist. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}

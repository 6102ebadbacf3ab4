package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.dateline.ledger.LedgerException;
import picocli.CommandLine;

/** Says in one or two lines what went wrong and what to do about it. */
record Failures(Surroundings surroundings) {
    private static final String PAGE = "docs/troubleshooting.md";

    /** The one catch-all of the process. */
    int explain(Exception thrown, boolean debug) {
        Exception failure = unwrapped(thrown);
        if (isClosedPipe(failure)) {
            return ExitStatus.OK;
        }
        say(message(failure));
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            say(trace.toString());
        }
        return failure instanceof WrongUse ? ExitStatus.WRONG_USE : ExitStatus.FAILED;
    }

    private static Exception unwrapped(Exception thrown) {
        return thrown instanceof UncheckedIOException && thrown.getCause() instanceof IOException cause
                ? cause
                : thrown;
    }

    /** Whoever read our output has seen enough, as in {@code dateline claims | head}. */
    private static boolean isClosedPipe(Exception failure) {
        return failure instanceof IOException
                && String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    private static String message(Exception failure) {
        if (failure instanceof LedgerException trouble) {
            String code = trouble.problem().code();
            return "dateline: " + trouble.getMessage() + "\n" + hint(trouble) + "See " + PAGE + "#" + code;
        }
        if (failure instanceof WrongUse wrong) {
            return "dateline: " + wrong.getMessage();
        }
        if (failure instanceof IOException) {
            return "dateline: the output cannot be written: " + failure.getMessage() + "\nSee " + PAGE
                    + "#output-failed";
        }
        return "dateline: a fault of the program: " + failure
                + "\nThe ledger is as it was after the last complete step. Run again with --debug for the details and report"
                + " them, please. See " + PAGE + "#fault";
    }

    private static String hint(LedgerException trouble) {
        return trouble.problem() == LedgerException.Problem.LEDGER_MISSING
                ? "Make one with: dateline read FOLDER (or name another with --ledger FILE)\n"
                : "";
    }

    /** A command line that cannot be understood: what is wrong, what may have been meant, and where help is. */
    int explainWrongUse(CommandLine.ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        say("dateline: " + failure.getMessage());
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
            StringWriter suggestions = new StringWriter();
            PrintWriter printer = new PrintWriter(suggestions);
            CommandLine.UnmatchedArgumentException.printSuggestions(unmatched, printer);
            printer.flush();
            say(suggestions.toString().strip());
        }
        say("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.WRONG_USE;
    }

    private void say(String words) {
        if (words.isEmpty()) {
            return;
        }
        try {
            Writer err = surroundings.err();
            err.write(words + "\n");
            err.flush();
        } catch (IOException e) {
            // Standard error is closed: the exit status has to do.
        }
    }
}

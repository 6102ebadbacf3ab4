package org.dateline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Runs a command line and ends the process with its exit status. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        // Libraries report through SLF4J; without a provider it would say so on standard error at every start.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Surroundings surroundings = Surroundings.ofProcess();
        int status = run(surroundings, arguments);
        surroundings.flush();
        // Ends threads of the network and of background loading too.
        System.exit(status);
    }

    /** Runs one command; the exit status is one of {@link ExitStatus}. */
    static int run(Surroundings surroundings, String... arguments) {
        Failures failures = new Failures(surroundings);
        DatelineCommand dateline = new DatelineCommand(surroundings);
        CommandLine commandLine = dateline.commandLine()
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .setColorScheme(surroundings.colours().helpScheme())
                .setUsageHelpWidth(Math.min(surroundings.width(), 120))
                .setParameterExceptionHandler(failures::explainWrongUse)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> failures.explain(failure, dateline.debug()));
        return commandLine.execute(arguments);
    }
}

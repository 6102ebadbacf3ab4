package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it: streams, terminal, environment.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param width columns of the terminal; a moderate width where there is none
 * @param colours for standard output
 * @param environment the process's environment variables
 */
record Surroundings(
        InputStream in,
        Writer out,
        Writer err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width,
        Colours colours,
        Map<String, String> environment) {

    private static final int WIDTH_WITHOUT_TERMINAL = 100;
    private static final int LEAST_WIDTH = 40;

    /** Those of this process. What Java cannot find out about the terminal the launcher hands over as properties. */
    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean outIsTerminal = Boolean.getBoolean("dateline.out.terminal");
        boolean colour = outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Surroundings(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                outIsTerminal,
                Boolean.getBoolean("dateline.err.terminal"),
                width(environment),
                new Colours(colour),
                environment);
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    private static int width(Map<String, String> environment) {
        return number(environment.get("COLUMNS"))
                .or(() -> number(System.getProperty("dateline.columns")))
                .filter(width -> width > 0)
                .map(width -> Math.max(LEAST_WIDTH, width))
                .orElse(WIDTH_WITHOUT_TERMINAL);
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return Optional.ofNullable(digits)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    /** A variable of the environment; empty where it is not set or blank. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Sends what is still held back. */
    void flush() {
        flush(out);
        flush(err);
    }

    private static void flush(Writer writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            // Whoever has stopped listening does not matter any more.
        }
    }
}

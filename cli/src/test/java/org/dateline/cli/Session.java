package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in a folder of its own and keeps what they print. */
final class Session {
    /** A short English report with a few claims in it. */
    static final String REPORT = """
            River towns shelled as talks stall

            2 December 2024

            The army shelled the town of Hama on Sunday, killing at least 12 people, the Interior Ministry said.

            "Our forces captured three villages north of Hama," a rebel commander told The Example on Monday.

            The government denied that its troops had retreated from Aleppo.
            """;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private int width = 100;
    private boolean terminal;
    private byte[] input = new byte[0];

    /** What one command left. */
    record Result(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Session(Path folder) {
        this.folder = folder;
        environment.put("DATELINE_LEDGER", folder.resolve("ledger.db").toString());
    }

    Session onTerminal(int columns) {
        terminal = true;
        width = columns;
        return this;
    }

    Session withInput(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Session withVariable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(
                new Surroundings(
                        new ByteArrayInputStream(input),
                        out,
                        err,
                        terminal,
                        false,
                        width,
                        new Colours(terminal),
                        environment),
                arguments);
        return new Result(status, out.toString(), err.toString());
    }
}
